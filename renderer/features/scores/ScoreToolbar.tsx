import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import { type RefObject, useSyncExternalStore } from 'react';
import type { PlannedTest } from '../../domain/scores/tests-of';
import { SearchField } from '../../ui/SearchField';
import { UndoRedo } from '../../ui/UndoRedo';
import type { ScoreDrafts } from './score-drafts';

interface ScoreToolbarProps {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onEnter: () => void;
  readonly shown: number;
  readonly total: number;
  /** To choose from, where not all tests fit beside each other. */
  readonly days: readonly PlannedTest[];
  readonly day: string;
  readonly onDay: (dayId: string) => void;
  readonly drafts: ScoreDrafts;
  readonly onWrong: (test: string, participantId: string) => void;
  readonly history: Parameters<typeof UndoRedo>[0];
  /** Nothing was recorded yet. */
  readonly isEmpty: boolean;
  readonly onImport: () => void;
}

/** What stands above the table of scores wherever it is scrolled. */
export function ScoreToolbar(props: ScoreToolbarProps) {
  const { search, typed, onType, onEnter, shown, total, days, day, history } = props;
  const { canUndo, canRedo, onUndo, onRedo } = history;
  return (
    <Group justify="space-between" wrap="nowrap" gap="lg">
      <Group gap="md" wrap="nowrap" miw={0}>
        <SearchField
          ref={search}
          label="Cari nama"
          width={240}
          value={typed}
          onChange={onType}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            onEnter();
          }}
        />
        <Text size="sm" c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
          Ditampilkan {shown} dari {total}
        </Text>
        <WrongEntries drafts={props.drafts} onGo={props.onWrong} />
      </Group>
      <Group gap="sm" wrap="nowrap" style={{ flexShrink: 0 }}>
        {days.length > 0 ? (
          <NativeSelect
            aria-label="Hari"
            data={days.map(({ dayId, dayNumber }) => ({
              value: dayId,
              label: `Hari ${dayNumber}`,
            }))}
            value={day}
            onChange={(event) => props.onDay(event.currentTarget.value)}
          />
        ) : null}
        <UndoRedo canUndo={canUndo} canRedo={canRedo} onUndo={onUndo} onRedo={onRedo} />
        <Button
          variant={props.isEmpty ? 'filled' : 'default'}
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={props.onImport}
        >
          Impor nilai
        </Button>
      </Group>
    </Group>
  );
}

/** How many entries were not stored, and the way to the first: its row may be out of sight. */
function WrongEntries({
  drafts,
  onGo,
}: {
  readonly drafts: ScoreDrafts;
  readonly onGo: ScoreToolbarProps['onWrong'];
}) {
  const wrong = useSyncExternalStore(drafts.subscribe, drafts.wrong);
  const [test, participantId] = wrong[0]?.split(' ') ?? [];
  if (test === undefined || participantId === undefined) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      style={{ flexShrink: 0 }}
      leftSection={<IconAlertTriangle size={16} color="var(--mantine-color-error)" aria-hidden />}
      onClick={() => onGo(test, participantId)}
    >
      {wrong.length} isian belum tersimpan
    </Button>
  );
}
