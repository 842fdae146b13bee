import { Group, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Points } from '../../domain/scores/points';
import {
  formatScore,
  parseScore,
  type ScoreProblem,
  scoreProblemBrief,
} from '../../domain/scores/score-text';
import { useRun } from './run-context';

interface GroupScoreProps {
  readonly groupId: string;
  readonly name: string;
  readonly points: Points | undefined;
}

/** The score of a group, where groups are graded: `86,67`. */
export function GroupScore({ groupId, name, points }: GroupScoreProps) {
  const { groups: changes } = useRun();
  const saved = points === undefined ? '' : formatScore(points);
  /** Undefined while what is saved stands there. */
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<ScoreProblem>();
  const save = async () => {
    if (typed === undefined) return;
    const reading = parseScore(typed);
    setProblem(reading.status === 'refused' ? reading.problem : undefined);
    if (reading.status === 'refused') return;
    const next = reading.status === 'read' ? reading.points : undefined;
    const isSaved =
      next === points ||
      (await changes.write(groupId, ({ result }) =>
        next === undefined ? { result } : { result, points: next },
      ));
    // Whatever was typed meanwhile waits for its own saving.
    if (isSaved) setTyped((current) => (current === typed ? undefined : current));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void save();
  };
  return (
    <Group gap="xs" mt={6} mx={4} wrap="nowrap" align="baseline">
      <Text size="sm" c="dimmed" aria-hidden>
        Nilai (bila ada)
      </Text>
      <TextInput
        size="xs"
        w={88}
        aria-label={`Nilai ${name}`}
        inputMode="decimal"
        autoComplete="off"
        placeholder="0–100"
        value={typed ?? saved}
        error={problem ? scoreProblemBrief(problem) : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
    </Group>
  );
}
