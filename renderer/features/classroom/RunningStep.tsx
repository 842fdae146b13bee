import { IconClockExclamation, IconHourglassLow, IconPlayerPauseFilled } from '@tabler/icons-react';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import type { ClassroomStep } from '../../domain/run/classroom-view';
import { clockFigure, type StepClock } from '../../domain/run/step-clock';
import classes from './classroom.module.css';

interface RunningStepProps {
  readonly step: ClassroomStep;
  readonly others: readonly ClassroomStep[];
  readonly zone: Zone;
}

/** What is happening and how long it still takes, for the last row of chairs. */
export function RunningStep({ step, others, zone }: RunningStepProps) {
  const { name, topic, speaker, clock } = step;
  const figure = clockFigure(clock.timing);
  const tone = classes[clock.status === 'paused' ? 'quiet' : clock.tone];
  return (
    <>
      <h1 className={classes.heading}>{name}</h1>
      {topic ? <p className={classes.topic}>{topic}</p> : null}
      {speaker ? <p className={classes.topic}>narasumber: {speaker}</p> : null}
      <p
        className={`${classes.figure} ${tone}`}
        data-long={figure.length > 5 ? true : undefined}
        role="timer"
      >
        {figure}
      </p>
      <p className={`${classes.below} ${tone}`}>
        <Below step={step} zone={zone} />
      </p>
      {others.map((other) => (
        <p key={other.name} className={classes.topic}>
          juga berlangsung: {other.name} · {other.clock.tone === 'over' ? 'lewat' : 'sisa'}{' '}
          {clockFigure(other.clock.timing)}
        </p>
      ))}
    </>
  );
}

function Below({ step, zone }: Pick<RunningStepProps, 'step' | 'zone'>) {
  const { clock, isBreak } = step;
  if (clock.status === 'paused') {
    return (
      <>
        <IconPlayerPauseFilled size="1em" aria-hidden /> dijeda
      </>
    );
  }
  if (clock.tone === 'over') {
    return (
      <>
        <IconClockExclamation size="1em" aria-hidden />
        {isBreak ? 'waktu habis, dilanjutkan sekarang' : 'waktu sudah lewat'}
      </>
    );
  }
  if (clock.tone === 'soon') {
    return (
      <>
        <IconHourglassLow size="1em" aria-hidden />
        hampir habis, {endWords(clock, isBreak, zone)}
      </>
    );
  }
  return endWords(clock, isBreak, zone);
}

function endWords({ endsAt }: StepClock, isBreak: boolean, zone: Zone): string {
  if (endsAt === undefined) return '';
  return `${isBreak ? 'dilanjutkan' : 'selesai'} pukul ${formatClock(endsAt, zone)}`;
}
