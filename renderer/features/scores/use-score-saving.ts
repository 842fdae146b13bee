import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Points } from '../../domain/scores/points';
import { formatScore, parseScore, scoreProblemBrief } from '../../domain/scores/score-text';
import { findDay } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { cellKey, ScoreDrafts } from './score-drafts';

/** The cell of a person in a test. */
export interface ScoreCellPlace {
  readonly dayId: string;
  readonly step: number;
  readonly participantId: string;
}

/** Stores what was typed when its cell is left: one act for each cell. */
export function useScoreSaving() {
  const { state, run } = useActivity();
  const drafts = useMemo(() => new ScoreDrafts(), []);
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  /** What was sent and is not in `state` yet. */
  const sent = useRef(new Map<string, Points | undefined>());

  const commit = useCallback(
    async ({ dayId, step, participantId }: ScoreCellPlace): Promise<void> => {
      const key = cellKey(`${dayId}/${step}`, participantId);
      const draft = drafts.get(key);
      if (!draft || draft.isSaving) return;
      const reading = parseScore(draft.text);
      if (reading.status === 'refused') {
        drafts.set(key, { ...draft, problem: scoreProblemBrief(reading.problem) });
        return;
      }
      const points = reading.status === 'read' ? reading.points : undefined;
      const stored = sent.current.has(key)
        ? sent.current.get(key)
        : findDay(latest.current, dayId)?.scores[step]?.[participantId]?.points;
      if (points === stored) {
        drafts.set(key, undefined);
        return;
      }
      const text = points === undefined ? '' : formatScore(points);
      const saving = { text, problem: '', isSaving: true };
      drafts.set(key, saving);
      sent.current.set(key, points);
      const scores = [{ participantId, points }];
      const outcome = await run({ type: 'record-scores', dayId, step, source: '', scores }, [
        'nothing-to-do',
      ]);
      if (sent.current.get(key) === points) sent.current.delete(key);
      // Somebody typed again meanwhile: that is what counts now.
      if (drafts.get(key) !== saving) return;
      const isStored =
        outcome.status === 'done' ||
        (outcome.status === 'refused' && outcome.refusal.code === 'nothing-to-do');
      drafts.set(key, isStored ? undefined : { text, problem: 'belum tersimpan', isSaving: false });
    },
    [drafts, run],
  );
  return { drafts, commit };
}

export type ScoreSaving = ReturnType<typeof useScoreSaving>;
