import { Box, Button, Group, ScrollArea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { planNextDay } from '../../domain/activity/edit-plan';
import { dateIn } from '../../domain/activity/zone';
import { PLAN_SCOPE } from '../../domain/undo-scope';
import { EmptyState } from '../../ui/EmptyState';
import { FillHeight } from '../../ui/FillHeight';
import { notifyUndoable } from '../../ui/notify-undoable';
import { usePaletteActs } from '../../ui/palette-acts';
import { UndoRedo } from '../../ui/UndoRedo';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { useActivity } from '../../workspace/activity';
import { useScopeUndo } from '../../workspace/use-scope-undo';
import { useWorkspace } from '../../workspace/workspace';
import { DayEditor } from './DayEditor';
import { DayRail } from './DayRail';
import { JpTotalLine } from './JpTotalLine';
import { useOtherDays } from './use-other-days';
import { useScheduleDraft } from './use-schedule-draft';

/** Jadwal: the plan of each day. Nothing is stored before *Simpan jadwal*, but removed days are. */
export function ScheduleScreen() {
  const { details, sop, run } = useActivity();
  const { clock, newId } = useWorkspace();
  const draft = useScheduleDraft();
  const others = useOtherDays(draft.plans);
  const planUndo = useScopeUndo(PLAN_SCOPE, () => 'perubahan jadwal', draft.isDirty);
  const today = dateIn(details.zone, clock.now());
  const [selected, setSelected] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const { plans, isDirty } = draft;
  const plan =
    plans.find(({ dayId }) => dayId === selected) ??
    plans.find(({ date }) => date >= today) ??
    plans.at(-1);

  const save = async () => {
    if (!isDirty) return;
    setSaving(true);
    await draft.save();
    setSaving(false);
  };
  useHotkeys([['mod+S', () => void save()]], []);

  const add = () => {
    const added = planNextDay(plans, sop, today, newId);
    draft.put(added);
    setSelected(added.dayId);
  };

  const remove = async (dayId: string) => {
    if (!draft.isNew(dayId)) {
      const outcome = await run({ type: 'remove-day', dayId });
      if (outcome.status !== 'done') return;
      const [event] = outcome.events;
      if (event)
        notifyUndoable('Hari dihapus dari jadwal.', () => void planUndo.undoAct(event.act));
    }
    draft.drop(dayId);
  };

  usePaletteActs([
    ...(isDirty
      ? [
          { label: 'Simpan jadwal', keys: ['Ctrl', 'S'], run: () => void save() },
          { label: 'Batalkan perubahan jadwal', run: draft.discard },
        ]
      : []),
    { label: 'Tambah hari', run: add },
  ]);

  if (!plan) {
    return (
      <EmptyState title="Belum ada hari" action={<Button onClick={add}>Tambah hari</Button>}>
        Setiap hari pelatihan memiliki tanggal, jam mulai, dan langkah SOP yang dijalankan.
      </EmptyState>
    );
  }
  return (
    <>
      <Group justify="space-between" mb="md" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <Button
            variant="default"
            style={{ flexShrink: 0 }}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={add}
          >
            Tambah hari
          </Button>
          <UndoRedo
            canUndo={planUndo.canUndo}
            canRedo={planUndo.canRedo}
            onUndo={planUndo.onUndo}
            onRedo={planUndo.onRedo}
          />
          <JpTotalLine plans={plans} />
        </Group>
        <Group gap="sm" wrap="nowrap" style={{ flexShrink: 0 }}>
          {isDirty ? (
            <Button variant="default" onClick={draft.discard}>
              Batalkan perubahan
            </Button>
          ) : null}
          <Button disabled={!isDirty} loading={isSaving} onClick={() => void save()}>
            Simpan jadwal
          </Button>
        </Group>
      </Group>
      <FillHeight>
        <Group gap="lg" h="100%" align="stretch" wrap="nowrap">
          <ScrollArea w={204} type="auto" style={{ flexShrink: 0 }}>
            <DayRail draft={draft} others={others} selected={plan.dayId} onSelect={setSelected} />
          </ScrollArea>
          <Box flex={1} miw={0}>
            <ScrollArea h="100%" type="auto" offsetScrollbars="y">
              <DayEditor
                key={plan.dayId}
                plan={plan}
                draft={draft}
                others={others}
                onRemove={() => void remove(plan.dayId)}
              />
            </ScrollArea>
          </Box>
        </Group>
      </FillHeight>
      <UnsavedGuard isDirty={() => isDirty} />
    </>
  );
}
