import { VisuallyHidden } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import classes from './run.module.css';

/** Whether a group has presented: a sign, and words for who does not see it. */
export function PresentedSign({ isDone }: { readonly isDone: boolean }) {
  if (!isDone) return <VisuallyHidden>, belum tampil</VisuallyHidden>;
  return (
    <>
      <IconCircleCheck
        size={16}
        aria-hidden
        className={classes.going ?? ''}
        style={{ verticalAlign: 'text-bottom' }}
      />
      <VisuallyHidden>, sudah tampil</VisuallyHidden>
    </>
  );
}
