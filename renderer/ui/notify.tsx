import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';

/** More problems would fill the places of all messages, so that others wait unseen. */
const MOST_PROBLEMS = 3;
/** Ids of those shown last. */
let problems: readonly string[] = [];

/** A quiet word that something was done. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'teal', icon: <IconCheck size={18} />, autoClose: 4000 });
}

/** Something worth knowing that is no failure, e.g. a repeated mark. */
export function notifyInfo(message: string): void {
  notifications.show({
    message,
    color: 'gray',
    icon: <IconInfoCircle size={18} />,
    autoClose: 6000,
  });
}

/** Something did not happen: stays until it is closed, or until newer problems take its place. */
export function notifyProblem(message: string): void {
  const id = notifications.show({
    message,
    color: 'red',
    icon: <IconAlertTriangle size={18} />,
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': 'Tutup pesan' },
  });
  problems = [...problems, id];
  for (const old of problems.slice(0, -MOST_PROBLEMS)) notifications.hide(old);
  problems = problems.slice(-MOST_PROBLEMS);
}
