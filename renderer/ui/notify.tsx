import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';

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

/** Something did not happen: stays until it was read. */
export function notifyProblem(message: string): void {
  notifications.show({
    message,
    color: 'red',
    icon: <IconAlertTriangle size={18} />,
    autoClose: 15_000,
    role: 'alert',
  });
}
