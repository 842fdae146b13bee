import { Stack, Text } from '@mantine/core';
import { capitalized } from '../../domain/format/capital';
import { archiveReadiness } from '../../domain/run/archive-readiness';
import { runOf } from '../../domain/state';
import { ReasonPrompt } from '../../ui/ReasonPrompt';
import { ShortcutSheet } from '../../ui/ShortcutSheet';
import { useActivity } from '../../workspace/activity';
import { DayLacks } from './DayLacks';
import { GroupDialog } from './GroupDialog';
import { OffDateDialog } from './OffDateDialog';
import { type RunDialog, useRun } from './run-context';
import { TimeDialog } from './TimeDialog';
import { useDayWords } from './use-day-words';
import { RUN_SHORTCUTS } from './use-run-keys';

interface RunDialogsProps {
  readonly dialog: RunDialog | undefined;
  readonly onClose: () => void;
}

/** Whatever is asked at the moment. */
export function RunDialogs({ dialog, onClose }: RunDialogsProps) {
  const closeWhenDone = async (isDone: Promise<boolean>) => {
    if (await isDone) onClose();
  };
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'skip':
      return <SkipDialog block={dialog.block} onClose={onClose} closeWhenDone={closeWhenDone} />;
    case 'time':
      return <TimeDialog dialog={dialog} onClose={onClose} />;
    case 'off-date':
      return (
        <OffDateDialog
          today={dialog.today}
          onBegin={() => closeWhenDone(dialog.begin())}
          onClose={onClose}
        />
      );
    case 'archive':
      return <ArchiveDialog onClose={onClose} closeWhenDone={closeWhenDone} />;
    case 'reopen-day':
      return <ReopenDialog onClose={onClose} closeWhenDone={closeWhenDone} />;
    case 'groups':
      return <GroupDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutSheet shortcuts={RUN_SHORTCUTS} opened onClose={onClose} />;
  }
}

interface AskingProps {
  readonly onClose: () => void;
  readonly closeWhenDone: (isDone: Promise<boolean>) => Promise<void>;
}

function SkipDialog({
  block,
  onClose,
  closeWhenDone,
}: AskingProps & Pick<Extract<RunDialog, { kind: 'skip' }>, 'block'>) {
  const { day, acts } = useRun();
  const called = useDayWords();
  const waiting = block.steps.filter((step) => runOf(day, step).status === 'pending');
  return (
    <ReasonPrompt
      title={`Lewati ${block.name}`}
      hint={RECORDED}
      confirm="Lewati"
      suggestions={SKIP_REASONS}
      onConfirm={(reason) => closeWhenDone(acts.skip(waiting, reason))}
      onClose={onClose}
    >
      {capitalized(block.inWords)} tidak dilaksanakan {called}. Dapat dibuka kembali kapan saja.
    </ReasonPrompt>
  );
}

function ReopenDialog({ onClose, closeWhenDone }: AskingProps) {
  const { acts } = useRun();
  return (
    <ReasonPrompt
      title={`Buka kembali ${useDayWords()}`}
      hint={RECORDED}
      confirm="Buka kembali"
      onConfirm={(reason) => closeWhenDone(acts.reopenDay(reason))}
      onClose={onClose}
    >
      Hari yang diarsipkan dapat diubah lagi setelah dibuka. Pembukaan dan alasannya tercatat di
      riwayat.
    </ReasonPrompt>
  );
}

const RECORDED = 'Tercatat di riwayat dan laporan.';

const SKIP_REASONS = [
  'Tidak dijadwalkan',
  'Waktu tidak mencukupi',
  'Narasumber berhalangan',
  'Digabung dengan langkah lain',
];

function ArchiveDialog({ onClose, closeWhenDone }: AskingProps) {
  const { sop } = useActivity();
  const { day, acts } = useRun();
  const called = useDayWords();
  const { blockers, gaps } = archiveReadiness(day, sop);
  const isBlocked = blockers.length > 0;
  const isIncomplete = gaps.length > 0;
  return (
    <ReasonPrompt
      title={isBlocked ? `${capitalized(called)} belum dapat diarsipkan` : `Arsipkan ${called}`}
      hint={RECORDED}
      confirm="Arsipkan"
      withoutReason={!isIncomplete}
      isBlocked={isBlocked}
      onConfirm={(reason) => closeWhenDone(acts.archive(reason))}
      onClose={onClose}
    >
      <Stack gap="xs">
        <Text size="sm">{archiveSentence(isBlocked, isIncomplete, called)}</Text>
        <DayLacks blockers={blockers} gaps={isBlocked ? [] : gaps} />
      </Stack>
    </ReasonPrompt>
  );
}

function archiveSentence(isBlocked: boolean, isIncomplete: boolean, called: string): string {
  if (isBlocked) return 'Selesaikan dahulu:';
  if (isIncomplete)
    return `${capitalized(called)} belum lengkap. Tulis alasan untuk tetap mengarsipkan:`;
  return `Daftar hadir ditutup dan ${called} tidak dapat diubah lagi tanpa dibuka kembali dengan alasan.`;
}
