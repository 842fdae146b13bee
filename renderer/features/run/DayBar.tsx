import { ActionIcon, Button, Group, Select, Text, Tooltip } from '@mantine/core';
import { IconKeyboard, IconPresentation } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formatClock } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { LogEvent } from '../../domain/log/event';
import { dayDistance } from '../../domain/run/choose-day';
import { redoTarget, undoTarget } from '../../domain/run/undo-target';
import { dayNumber } from '../../domain/state';
import { UndoRedo } from '../../ui/UndoRedo';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { useRun } from './run-context';
import { WarningSoundSwitch } from './WarningSoundSwitch';

interface Revised {
  readonly words: string;
  /** The log as it was then. */
  readonly events: readonly LogEvent[];
}

/** Which day this is, and what belongs to the day as a whole. */
export function DayBar() {
  const { state, events, session, deviceId } = useActivity();
  const { day, acts, ask } = useRun();
  const [revised, setRevised] = useState<Revised>();
  const { dayId } = day.plan;
  const canUndo = undoTarget(state, dayId, deviceId).act !== undefined;
  const canRedo = redoTarget(state, dayId, deviceId).act !== undefined;
  const revise = async (revising: Promise<string | undefined>) => {
    const words = await revising;
    if (words) setRevised({ words, events: session.getSnapshot().events });
  };
  const undo = () => void revise(acts.undo());
  const redo = () => void revise(acts.redo());
  return (
    <Group justify="space-between" wrap="nowrap" gap="md" pb="sm">
      <DayName />
      <Group gap="xs" wrap="nowrap" miw={0}>
        {/* Said until the next act, in reach of the button that takes it further. */}
        <Text size="sm" c="dimmed" truncate role="status">
          {revised?.events === events ? revised.words : ''}
        </Text>
        <UndoRedo
          canUndo={canUndo && !day.archived}
          canRedo={canRedo && !day.archived}
          onUndo={undo}
          onRedo={redo}
        />
        <WarningSoundSwitch />
        <Tooltip label="Pintasan papan ketik (?)">
          <ActionIcon
            variant="default"
            size={36}
            aria-label="Pintasan papan ketik"
            aria-keyshortcuts="?"
            onClick={() => ask({ kind: 'shortcuts' })}
          >
            <IconKeyboard size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Button
          variant="default"
          leftSection={<IconPresentation size={18} aria-hidden />}
          style={{ flexShrink: 0 }}
          aria-keyshortcuts="Alt+L"
          onClick={() => void acts.openClassroom()}
        >
          Layar kelas
        </Button>
      </Group>
    </Group>
  );
}

function DayName() {
  const { state, activityId, details } = useActivity();
  const { day } = useRun();
  const navigate = useNavigate();
  const { dayId, date, room } = day.plan;
  const distance = dayDistance(date, details.zone, useNow(60_000));
  const facts = [
    distance === 'hari ini' ? '' : distance,
    room,
    day.archived ? `diarsipkan ${formatClock(day.archived.at, details.zone)}` : '',
  ].filter((fact) => fact !== '');
  const labelOf = (id: string) => `Hari ${dayNumber(state, id)} dari ${state.days.length}`;
  return (
    <Group gap="sm" wrap="nowrap" miw={0}>
      {state.days.length > 1 ? (
        <Select
          w={148}
          style={{ flexShrink: 0 }}
          aria-label="Hari"
          allowDeselect={false}
          data={state.days.map(({ plan }) => ({
            value: plan.dayId,
            label: labelOf(plan.dayId),
          }))}
          value={dayId}
          onChange={(id) => {
            if (id) void navigate(`/kegiatan/${activityId}/pelaksanaan/${id}`);
          }}
        />
      ) : null}
      <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
        {formatDate(date)}
      </Text>
      <Text size="sm" c="dimmed" truncate>
        {facts.join(' · ')}
      </Text>
    </Group>
  );
}
