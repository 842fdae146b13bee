import { Button, Overlay, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { scoreRecap } from '../../domain/scores/score-recap';
import { EmptyState } from '../../ui/EmptyState';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { useIncoming } from '../../ui/use-incoming';
import { useActivity } from '../../workspace/activity';
import { ScoreImportPanel } from './import/ScoreImportPanel';
import { useScoreImport } from './import/use-score-import';
import { ScoreBoard } from './ScoreBoard';
import { useScoreSaving } from './use-score-saving';

/** Nilai: the scores of the tests, typed or from a file, and what they come to. */
export function ScoresScreen() {
  const { activityId, state, sop } = useActivity();
  const recap = useMemo(() => scoreRecap(state, sop), [state, sop]);
  const saving = useScoreSaving();
  const incoming = useScoreImport(recap);
  const isReady = recap.tests.length > 0 && recap.rows.length > 0;
  const isDragging = useIncoming({
    isEnabled: isReady,
    onFiles: (files) => void incoming.drop(files),
    onText: incoming.paste,
  });

  if (recap.tests.length === 0) return <NoTests path={`/kegiatan/${activityId}`} />;
  if (recap.rows.length === 0) {
    return (
      <EmptyState
        title="Belum ada peserta"
        action={
          <Button component={Link} to={`/kegiatan/${activityId}/peserta`}>
            Buka Peserta
          </Button>
        }
      >
        Nilai dicatat untuk setiap peserta. Masukkan dahulu daftar pesertanya; sesudah itu nilai
        dapat diketik di sini atau diimpor dari Excel.
      </EmptyState>
    );
  }
  return (
    <>
      {incoming.current.kind === 'idle' ? (
        <ScoreBoard
          recap={recap}
          saving={saving}
          onImport={() => void incoming.choose()}
          onList={incoming.paste}
        />
      ) : (
        <ScoreImportPanel incoming={incoming} recap={recap} />
      )}
      <UnsavedGuard isDirty={saving.drafts.hasUnsaved} />
      {isDragging ? (
        <Overlay fixed zIndex={400} backgroundOpacity={0.75} blur={3} center>
          <Text size="lg" fw={600} c="white">
            Lepaskan berkas untuk membaca nilai
          </Text>
        </Overlay>
      ) : null}
    </>
  );
}

function NoTests({ path }: { readonly path: string }) {
  const { state, sop } = useActivity();
  const tests = sop.steps.filter(({ test }) => test !== undefined);
  const isSkipped = state.days.some((day) =>
    day.plan.steps.some(({ step }) => tests.some(({ number }) => number === step)),
  );
  const names = tests.map(({ number, shortName }) => `langkah ${number} (${shortName})`);
  return isSkipped ? (
    <EmptyState
      title="Tes dilewati saat pelaksanaan"
      action={
        <Button component={Link} to={`${path}/pelaksanaan`}>
          Buka Pelaksanaan
        </Button>
      }
    >
      Tidak ada nilai yang perlu dicatat. Bila tesnya tetap diadakan, buka kembali langkahnya di
      Pelaksanaan.
    </EmptyState>
  ) : (
    <EmptyState
      title="Belum ada tes dalam jadwal"
      action={
        <Button component={Link} to={`${path}/jadwal`}>
          Buka Jadwal
        </Button>
      }
    >
      Nilai dicatat untuk {names.join(' dan ')}. Sertakan langkahnya di Jadwal pada hari yang
      memakainya.
    </EmptyState>
  );
}
