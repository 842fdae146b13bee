import {
  IconCircle,
  IconCircleCheck,
  IconCircleMinus,
  IconClockExclamation,
  IconHourglassLow,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { StepStatus } from '../../domain/state';
import classes from './run.module.css';

type Shown = StepStatus | 'soon' | 'over' | 'spent';

const LOOKS: Record<Shown, { readonly icon: ComponentType<IconProps>; readonly tone: string }> = {
  pending: { icon: IconCircle, tone: '' },
  running: { icon: IconPlayerPlayFilled, tone: classes.going ?? '' },
  paused: { icon: IconPlayerPauseFilled, tone: classes.soon ?? '' },
  finished: { icon: IconCircleCheck, tone: classes.going ?? '' },
  skipped: { icon: IconCircleMinus, tone: '' },
  soon: { icon: IconHourglassLow, tone: classes.soon ?? '' },
  spent: { icon: IconClockExclamation, tone: '' },
  over: { icon: IconClockExclamation, tone: classes.over ?? '' },
};

interface StatusIconProps {
  readonly status: Shown;
  readonly size?: number;
}

/** The sign of a state; the word stands beside it. */
export function StatusIcon({ status, size = 16 }: StatusIconProps) {
  const { icon: Icon, tone } = LOOKS[status];
  return <Icon size={size} className={tone} aria-hidden style={{ flexShrink: 0 }} />;
}
