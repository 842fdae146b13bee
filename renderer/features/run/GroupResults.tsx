import { Box, Stack } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Group } from '../../domain/groups/group';
import { hasPresented } from '../../domain/groups/group-work';
import { GrowingTextarea } from '../../ui/GrowingTextarea';
import { useActivity } from '../../workspace/activity';
import { GroupLine } from './GroupLine';
import { GroupScore } from './GroupScore';
import { PresentedSign } from './PresentedSign';
import { useRun } from './run-context';
import { textDrafts, useTextDraft } from './text-drafts';

/** What each group presents (SOP step 17), in the order in which they do. */
export function GroupResults() {
  const { day } = useRun();
  return (
    <Stack gap="sm">
      {day.groups.map((group) => {
        const result = day.groupResults[group.groupId];
        return (
          <Box key={group.groupId} component="section" aria-label={group.name}>
            <GroupLine group={group} sign={<PresentedSign isDone={hasPresented(result)} />} />
            <ResultField group={group} saved={result?.result ?? ''} />
            <GroupScore groupId={group.groupId} name={group.name} points={result?.points} />
          </Box>
        );
      })}
    </Stack>
  );
}

interface ResultFieldProps {
  readonly group: Group;
  readonly saved: string;
}

/** Saved when it is left and by Ctrl+Enter; what is not saved yet outlives the screen. */
function ResultField({ group, saved }: ResultFieldProps) {
  const { activityId } = useActivity();
  const { day, groups: changes } = useRun();
  const [isRefused, setRefused] = useState(false);
  const key = `${activityId}/${day.plan.dayId}/${group.groupId}`;
  const draft = useTextDraft(key);

  const save = async () => {
    const written = textDrafts.get(key);
    if (written === undefined) return;
    const isSaved =
      written.trim() === saved ||
      (await changes.write(group.groupId, (former) => ({ ...former, result: written })));
    setRefused(!isSaved);
    // Whatever was typed meanwhile waits for its own saving.
    if (isSaved && textDrafts.get(key) === written) textDrafts.set(key, undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <GrowingTextarea
      aria-label={`Hasil ${group.name}`}
      placeholder="Tulis hasil presentasi"
      maxRows={8}
      mx={4}
      value={draft ?? saved}
      error={isRefused ? 'Belum tersimpan.' : undefined}
      onChange={(event) => textDrafts.set(key, event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={onKeyDown}
    />
  );
}
