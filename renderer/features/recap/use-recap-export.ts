import { useEffect, useRef, useState } from 'react';
import { documentFileName } from '../../documents/document-file-name';
import { dateIn } from '../../domain/activity/zone';
import type { AttendanceRecap } from '../../domain/reports/attendance-recap';
import { writeSheet } from '../../platform/spreadsheet/write-sheet';
import { notWrittenSentence } from '../../ui/file-sentences';
import { notifyDone, notifyProblem } from '../../ui/notify';
import { useWorkspace } from '../../workspace/workspace';
import { recapWorkbook } from './recap-workbook';

const EXCEL = [{ name: 'Buku kerja Excel', extensions: ['xlsx'] }];

/** Another program holds the file; the shared sentence speaks of Word. */
const OPEN_IN_EXCEL =
  'Belum tersimpan karena berkas itu sedang dibuka di Excel. Tutup berkasnya, lalu ulangi; isi yang lama tidak berubah.';

interface RecapExport {
  readonly isBusy: boolean;
  readonly exportRecap: (recap: AttendanceRecap) => void;
}

/** Writes the recap as a workbook and hands it to the user. */
export function useRecapExport(): RecapExport {
  const { platform, clock } = useWorkspace();
  const [isBusy, setBusy] = useState(false);
  const [bug, setBug] = useState<unknown>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  // A bug in the making belongs to the error boundary, like any other.
  if (bug !== undefined) throw bug;

  const save = async (recap: AttendanceRecap, signal: AbortSignal) => {
    const now = clock.now();
    const written = await writeSheet(recapWorkbook(recap, now), signal);
    if (written.status === 'cancelled') return;
    const names = {
      date: recap.firstDate || dateIn(recap.zone, now),
      paper: 'Rekap Kehadiran',
      title: recap.title,
      batch: recap.batch,
    };
    const saved = await platform.saveFile({
      suggestedName: documentFileName(names).replace(/\.docx$/, '.xlsx'),
      bytes: written.bytes,
      filters: EXCEL,
    });
    if (saved.status === 'failed') {
      notifyProblem(saved.code === 'locked' ? OPEN_IN_EXCEL : notWrittenSentence(saved.code));
    }
    if (saved.status === 'saved') {
      const verb = platform.kind === 'desktop' ? 'Tersimpan' : 'Diunduh';
      notifyDone(`${verb}: ${saved.path}`);
    }
  };

  return {
    isBusy,
    exportRecap: (recap) => {
      if (isBusy) return;
      const current = new AbortController();
      controller.current = current;
      setBusy(true);
      save(recap, current.signal)
        .catch(setBug)
        .finally(() => setBusy(false));
    },
  };
}
