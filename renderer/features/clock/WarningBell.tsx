import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { dueWarnings, type SeenWarnings, seenWarnings } from '../../domain/run/due-warnings';
import { activeSteps } from '../../domain/run/progress';
import { clocksOf } from '../../domain/run/step-clock';
import { type DayState, runOf } from '../../domain/state';
import { playChime } from '../../ui/play-chime';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { useWarningSound } from '../../workspace/use-warning-sound';

/** Says when a step is about to run out and when it has: to screen readers, and softly if wished. */
export function WarningBell() {
  const { state } = useActivity();
  const days = state.days.filter(isRunning);
  return days.length > 0 ? <Bell days={days} /> : null;
}

function isRunning(day: DayState): boolean {
  return !day.archived && activeSteps(day).some((step) => runOf(day, step).status === 'running');
}

function Bell({ days }: { readonly days: readonly DayState[] }) {
  const now = useNow();
  const [isSoundOn] = useWarningSound();
  const seen = useRef<SeenWarnings>(new Map());
  const [said, setSaid] = useState('');
  useEffect(() => {
    const clocks = days.flatMap((day) => clocksOf(day, activeSteps(day), now));
    const due = dueWarnings(seen.current, clocks);
    seen.current = seenWarnings(clocks);
    if (due.length === 0) return;
    setSaid(due.map(({ sentence }) => sentence).join(' '));
    if (isSoundOn) void playChime(due.some(({ warning }) => warning === 'over') ? 'twice' : 'once');
  }, [days, now, isSoundOn]);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}
