import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Zone } from '../../domain/activity/zone';
import { formatShortInstant } from '../../domain/format/clock';
import { hasChangedSince } from '../../domain/papers/paper-basis';
import type { Paper } from '../../domain/papers/papers-of';
import { StatusWord } from '../../ui/StatusWord';
import { useActivity } from '../../workspace/activity';

/** When a paper was last made, and whether the log says something else since. */
export function LastMade({ paper, zone }: { readonly paper: Paper; readonly zone: Zone }) {
  const { state, events } = useActivity();
  const made = state.madePapers[paper.id];
  const isChanged = useMemo(
    () => made !== undefined && hasChangedSince(paper, made, { state, events }),
    [paper, made, state, events],
  );
  if (!made) {
    return (
      <Text size="sm" c="dimmed">
        –
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" title={made.fileName}>
        {formatShortInstant(made.at, zone)}
      </Text>
      {isChanged ? <StatusWord tone="warning">Data sudah berubah</StatusWord> : null}
    </>
  );
}
