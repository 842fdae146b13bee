import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Points } from '../../domain/scores/points';
import { formatScore } from '../../domain/scores/score-text';
import { testKey } from '../../domain/scores/tests-of';
import { cellKey } from './score-drafts';
import classes from './scores.module.css';
import type { ScoreEntry } from './use-score-entry';

interface ScoreCellProps {
  readonly dayId: string;
  readonly step: number;
  readonly participantId: string;
  /** Of the row, in the list as it is shown. */
  readonly index: number;
  /** Of the test, among those shown. */
  readonly column: number;
  readonly label: string;
  readonly points: Points | undefined;
  readonly entry: ScoreEntry;
}

/** One score to be typed. Plain, because hundreds of them must answer every key at once. */
export function ScoreCell(props: ScoreCellProps) {
  const { dayId, step, participantId, index, column, label, points, entry } = props;
  const { drafts, commit } = entry;
  const key = cellKey(testKey({ dayId, step }), participantId);
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get(key));
  const note = useId();
  const text = draft?.text ?? (points === undefined ? '' : formatScore(points));

  // Scrolling may take the row away, or the screen be left, without the field noticing.
  useLayoutEffect(
    () => () => void commit({ dayId, step, participantId }),
    [commit, dayId, step, participantId],
  );

  return (
    <>
      <input
        className={classes.cell}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={draft?.problem ? true : undefined}
        aria-describedby={draft?.problem ? note : undefined}
        data-cell={key}
        data-saving={draft?.isSaving || undefined}
        value={text}
        onFocus={(event) => {
          event.currentTarget.select();
          entry.onFocus(column);
        }}
        onChange={(event) =>
          drafts.set(key, { text: event.currentTarget.value, problem: '', isSaving: false })
        }
        onBlur={() => void commit({ dayId, step, participantId })}
        onKeyDown={(event) =>
          entry.onKeyDown(event, { place: { dayId, step, participantId }, key, index, column })
        }
        onPaste={(event) => entry.onPaste(event, index, column)}
      />
      {draft?.problem ? (
        <Group
          className={classes.problem}
          gap={4}
          wrap="nowrap"
          justify="flex-end"
          id={note}
          role="alert"
        >
          <IconAlertTriangle size={14} aria-hidden style={{ flexShrink: 0 }} />
          <Text span size="xs" ta="right">
            {draft.problem}
          </Text>
        </Group>
      ) : null}
    </>
  );
}
