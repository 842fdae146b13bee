import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { gapSentence } from '../../domain/refusal-sentences';
import type { ArchiveBlocker } from '../../domain/run/archive-readiness';
import { blockerSentence } from '../../domain/run/archive-readiness';
import type { DayGap } from '../../domain/run/day-gaps';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';

interface DayLacksProps {
  readonly blockers: readonly ArchiveBlocker[];
  readonly gaps: readonly DayGap[];
}

/** What a day still lacks, with the way to where it is filled in. */
export function DayLacks({ blockers, gaps }: DayLacksProps) {
  const { activityId } = useActivity();
  const { day } = useRun();
  const sheet = (step: number) => `/kegiatan/${activityId}/daftar-hadir/${day.plan.dayId}/${step}`;
  const hasBlanks = blockers.some(({ code }) => code === 'sheet-has-blanks');
  const isUnopened = gaps.some(({ kind }) => kind === 'sheet-never-opened');
  return (
    <>
      {/* Without a stop of its own the keyboard could not scroll it. */}
      <List size="sm" spacing={2} mah={220} style={{ overflowY: 'auto' }} tabIndex={0}>
        {blockers.map((blocker) => {
          const sentence = blockerSentence(blocker);
          return (
            <List.Item key={sentence}>
              {blocker.code === 'sheet-has-blanks' ? (
                <Anchor component={Link} to={sheet(blocker.step)} size="sm">
                  {sentence}
                </Anchor>
              ) : (
                sentence
              )}
            </List.Item>
          );
        })}
        {gaps.map((gap) => {
          const sentence = gapSentence(gap);
          return (
            <List.Item key={sentence}>
              {gap.kind === 'sheet-never-opened' ? (
                <Anchor component={Link} to={sheet(gap.step)} size="sm">
                  {sentence}
                </Anchor>
              ) : (
                sentence
              )}
            </List.Item>
          );
        })}
      </List>
      {hasBlanks ? (
        <Text size="sm" c="dimmed">
          Sesi yang tidak dilaksanakan dapat dinyatakan demikian di daftar hadirnya.
        </Text>
      ) : null}
      {isUnopened ? (
        <Text size="sm" c="dimmed">
          Bila diarsipkan sekarang, sesi yang daftar hadirnya belum dibuka tercatat tidak
          dilaksanakan.
        </Text>
      ) : null}
    </>
  );
}
