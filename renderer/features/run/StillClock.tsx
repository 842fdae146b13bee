import { Text } from '@mantine/core';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDuration } from '../../domain/format/duration';
import { extensionInWords } from '../../domain/run/extension-in-words';
import {
  givenMinutes,
  minutesFigure,
  type RunBlock,
  STATUS_WORDS,
} from '../../domain/run/run-blocks';
import { useActivity } from '../../workspace/activity';
import { ClockFace } from './ClockFace';
import { useRun } from './run-context';
import { StatusIcon } from './StatusIcon';

const MINUTE = 60_000;

/** The figure of a block while nothing runs: what is planned for it, or what it took. */
export function StillClock({ block }: { readonly block: RunBlock }) {
  const { details } = useActivity();
  const { day } = useRun();
  const { status, start, end, minutes, inWords } = block;
  const added = givenMinutes(block, day) - minutes;
  const planned = `rencana ${formatMinuteRange(start, end, details.zone)}`;
  const [used = ''] = minutesFigure(block, day, 0).split('/');
  const isFinished = status === 'finished';
  return (
    <ClockFace
      name={`Jam ${inWords}`}
      meaning={
        <>
          <StatusIcon status={status} />
          <Text size="sm" fw={600}>
            {STATUS_WORDS[status]}
          </Text>
        </>
      }
      tone="quiet"
      figure={isFinished ? `${used} menit` : formatDuration(minutes * MINUTE)}
      below={
        isFinished
          ? `dari ${minutes} menit yang direncanakan${added === 0 ? '' : `, ${extensionInWords(added)}`}`
          : planned
      }
    />
  );
}
