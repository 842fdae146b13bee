import { useEffect, useState } from 'react';
import { type GapQuestion, gapQuestion } from '../../domain/run/gap-question';
import { type DayState, findDay } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import type { PendingGap } from '../../workspace/clock-memory';
import { settleGap, usePendingGaps } from '../../workspace/use-clock-watch';
import { useNow } from '../../workspace/use-now';
import { GapDialog } from './GapDialog';
import { StaleDayDialog } from './StaleDayDialog';

interface Asked {
  readonly gap: PendingGap;
  readonly day: DayState;
  readonly question: GapQuestion;
}

/** Asks about the gaps of this kegiatan, one after the other. */
export function GapQuestions() {
  const { activityId, state, details } = useActivity();
  const gaps = usePendingGaps();
  const minute = useNow(60_000);
  const [resumed, setResumed] = useState('');

  const own = gaps.filter((gap) => gap.activityId === activityId);
  const asked = own.flatMap((gap): readonly Asked[] => {
    const day = findDay(state, gap.dayId);
    const question = day && gapQuestion(day, gap, details.zone, Math.max(minute, gap.to));
    return day && question ? [{ gap, day, question }] : [];
  });
  useEffect(() => {
    // Whatever answer it got would change nothing.
    for (const gap of own) {
      if (!asked.some((other) => other.gap === gap)) settleGap(gap);
    }
  });

  const [first] = asked;
  if (!first) return null;
  const { gap, day, question } = first;
  const key = `${gap.dayId}/${gap.from}`;
  if (question === 'stale' && key !== resumed) {
    return <StaleDayDialog key={key} gap={gap} day={day} onResume={() => setResumed(key)} />;
  }
  return <GapDialog key={key} gap={gap} day={day} isLong={question === 'stale'} />;
}
