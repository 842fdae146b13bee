import type { MouseEvent } from 'react';

/**
 * For buttons that give way to others once their act was done: the second press of a double click
 * is not meant for whatever stands there then.
 */
export const onSingleClick =
  (act: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail <= 1) act();
  };
