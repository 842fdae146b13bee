import { fullName } from '../../domain/people/personal-name';
import { ReasonPrompt } from '../../ui/ReasonPrompt';
import type { Removal } from './use-removal';

/** Asked only for somebody who stands on a daftar hadir already. */
export function RemovePrompt({ removal }: { readonly removal: Removal }) {
  const { asksFor, remove, drop } = removal;
  if (!asksFor) return null;
  return (
    <ReasonPrompt
      title="Keluarkan peserta"
      hint="Misalnya “ditarik kembali oleh instansi”."
      confirm="Keluarkan"
      onConfirm={(reason) => remove(asksFor, reason)}
      onClose={drop}
    >
      {fullName(asksFor)} sudah tercantum pada daftar hadir. Namanya tetap ada di daftar hadir itu,
      tetapi tidak di daftar hadir berikutnya.
    </ReasonPrompt>
  );
}
