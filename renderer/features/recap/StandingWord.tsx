import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import {
  fallsShort,
  STANDING_MEANINGS,
  STANDING_NAMES,
  type Standing,
} from '../../domain/reports/recap-standing';
import classes from './recap.module.css';

interface StandingWordProps {
  readonly standing: Standing;
  /** How many, said before the word. */
  readonly count?: number;
}

/**
 * A standing as icon and word; only those who fall short are to catch the eye. Plain elements: there
 * is one in each row of the matrix.
 */
export function StandingWord({ standing, count }: StandingWordProps) {
  const isShort = fallsShort(standing);
  const [Icon, color] = isShort
    ? [IconAlertTriangle, 'var(--mantine-color-orange-6)']
    : standing === 'safe' || standing === 'passed'
      ? [IconCircleCheck, 'var(--mantine-color-teal-6)']
      : [IconCircleDashed, 'var(--mantine-color-dimmed)'];
  const name = STANDING_NAMES[standing];
  return (
    <span
      className={classes.word}
      data-short={isShort || undefined}
      title={STANDING_MEANINGS[standing]}
    >
      <Icon size={16} color={color} aria-hidden />
      {count === undefined ? name : `${count} ${name.toLowerCase()}`}
    </span>
  );
}
