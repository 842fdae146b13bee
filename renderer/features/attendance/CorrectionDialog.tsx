import { STATUS_NAMES } from '../../domain/attendance/status';
import { ReasonPrompt } from '../../ui/ReasonPrompt';
import type { Marking } from './use-marking';

/** A change after the sheet was closed: recorded with its reason, and visible ever after. */
export function CorrectionDialog({ marking }: { readonly marking: Marking }) {
  const { correction, correct, dropCorrection } = marking;
  if (!correction) return null;
  const { row, status } = correction;
  const former = row.status ? STATUS_NAMES[row.status] : 'Belum diisi';
  return (
    <ReasonPrompt
      title="Koreksi kehadiran"
      hint="Cukup dasar koreksinya, misalnya “surat izin menyusul”. Jangan menulis keterangan penyakit."
      confirm="Simpan koreksi"
      onConfirm={correct}
      onClose={dropCorrection}
    >
      {row.name}: {former} menjadi <b>{STATUS_NAMES[status]}</b>. Daftar hadir sudah ditutup, jadi
      koreksi dicatat dengan alasan dan tetap terlihat.
    </ReasonPrompt>
  );
}
