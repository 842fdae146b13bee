import { SimpleGrid, Text } from '@mantine/core';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import { dayTone } from '../../domain/run/day-tone';
import { extensionInWords } from '../../domain/run/extension-in-words';
import { stepsInWords } from '../../domain/run/run-blocks';
import { clockFigure, clocksOf, type StepClock } from '../../domain/run/step-clock';
import type { ShownTone } from '../../domain/run/warning';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { ClockFace } from './ClockFace';
import classes from './run.module.css';
import { useRun } from './run-context';
import { StatusIcon } from './StatusIcon';
import { StillClock } from './StillClock';

const MINUTE = 60_000;

/** Every clock of the day at once, whatever step is looked at; before and after, the plan. */
export function ClockBoard() {
  const { details, sop } = useActivity();
  const { day, current, shown } = useRun();
  const now = useNow();
  const clocks = current.flatMap((block) =>
    clocksOf(day, block.steps, now).map((clock) => ({
      clock,
      tone: dayTone(clock.tone, day, sop, details.zone, now),
      name: `${clock.steps.join('∥')} ${block.name}`,
    })),
  );
  const [first] = shown;
  const isAlone =
    clocks.length === 1 && shown.some(({ steps }) => isWhole(clocks[0]?.clock, steps));
  return (
    <SimpleGrid
      component="section"
      aria-label="Jam langkah"
      cols={clocks.length > 1 ? 2 : 1}
      spacing="md"
      verticalSpacing="xs"
      pb="sm"
      className={classes.board ?? ''}
      mod={{ many: clocks.length > 1 }}
    >
      {clocks.map(({ clock, tone, name }) => (
        <ClockFace
          key={clock.steps.join()}
          name={`Jam ${stepsInWords(clock.steps)}`}
          of={isAlone ? '' : name}
          meaning={<Meaning clock={clock} tone={tone} zone={details.zone} />}
          figure={clockFigure(clock.timing)}
          tone={clock.status === 'paused' && tone === 'calm' ? 'quiet' : tone}
          below={belowClock(clock, details.zone, clocks.length > 1)}
        />
      ))}
      {clocks.length === 0 && first ? <StillClock block={first} /> : null}
    </SimpleGrid>
  );
}

const isWhole = (clock: StepClock | undefined, steps: readonly number[]): boolean =>
  clock !== undefined && steps.length === clock.steps.length && steps[0] === clock.steps[0];

interface MeaningProps {
  readonly clock: StepClock;
  readonly tone: ShownTone;
  readonly zone: Zone;
}

function Meaning({ clock, tone, zone }: MeaningProps) {
  const { status, pausedAt } = clock;
  const words =
    status === 'running'
      ? [TONE_WORDS[tone]]
      : [
          `dijeda${pausedAt === undefined ? '' : ` sejak ${formatClock(pausedAt, zone)}`}`,
          ...(tone === 'calm' ? [] : [TONE_WORDS[tone]]),
        ];
  return (
    <>
      <StatusIcon status={status === 'running' && tone !== 'calm' ? tone : status} />
      <Text size="sm" fw={600}>
        {words.join(' · ')}
      </Text>
    </>
  );
}

const TONE_WORDS = {
  calm: 'berlangsung',
  soon: 'hampir habis',
  spent: 'lewat',
  over: 'lewat',
} as const;

function belowClock(clock: StepClock, zone: Zone, isNarrow: boolean): string {
  const { tone, timing, endsAt, extensionMinutes } = clock;
  const allotted = `dari ${timing.allotted / MINUTE} menit`;
  const end = endsAt === undefined ? '' : formatClock(endsAt, zone);
  if (isNarrow) return [allotted, end && `selesai ${end}`].filter((part) => part).join(' · ');
  const parts =
    tone === 'over'
      ? [allotted, end && `seharusnya selesai pukul ${end}`]
      : [`sisa ${allotted}`, end && `selesai pukul ${end}`];
  return [...parts, extensionInWords(extensionMinutes)].filter((part) => part).join(' · ');
}
