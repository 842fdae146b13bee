import { Box, VisuallyHidden } from '@mantine/core';
import classes from './sop.module.css';

interface ActorMarkProps {
  readonly inferred: boolean;
  /** Read to those who cannot see the mark; left out where words stand beside it. */
  readonly label?: string;
}

/** The box that an SOP table puts into the column of whoever acts; dashed where it was inferred. */
export function ActorMark({ inferred, label }: ActorMarkProps) {
  return (
    <>
      <Box component="span" className={inferred ? classes.inferred : classes.named} aria-hidden />
      {label ? <VisuallyHidden>{label}</VisuallyHidden> : null}
    </>
  );
}
