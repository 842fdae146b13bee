import { type FormErrors, schemaResolver, type UseFormReturnType, useForm } from '@mantine/form';
import { z } from 'zod';
import type { OfficeSettings } from '../../domain/office/settings';
import { tidySettings } from '../../domain/office/tidy-settings';

/** A kop has at most so many unit lines (Perbup Sleman on tata naskah dinas, as other offices). */
const UNIT_LINES = 3;

const isSignerEmpty = (signer: Record<'position' | 'name' | 'rank' | 'nip', string>) =>
  [signer.position, signer.name, signer.rank, signer.nip].every((text) => text.trim() === '');

/** One who was added and left empty is dropped when saving; any other needs position and name. */
const SIGNER = z
  .object({
    id: z.string(),
    position: z.string(),
    name: z.string(),
    rank: z.string(),
    nip: z.string(),
  })
  .superRefine((signer, context) => {
    if (isSignerEmpty(signer)) return;
    const demand = (field: 'position' | 'name', message: string) => {
      if (signer[field].trim() === '') {
        context.addIssue({ code: 'custom', path: [field], message });
      }
    };
    demand('position', 'Isi jabatan.');
    demand('name', 'Isi nama.');
  });

const SCHEMA = z.object({ signers: z.array(SIGNER) });

export type SettingsForm = UseFormReturnType<OfficeSettings> & {
  /** To be given to `onSubmit` beside what saves. */
  readonly focusFirstError: (errors: FormErrors) => void;
};

export function useSettingsForm(settings: OfficeSettings): SettingsForm {
  const form = useForm<OfficeSettings>({
    mode: 'controlled',
    initialValues: formValues(settings),
    validate: schemaResolver(SCHEMA, { sync: true }),
    transformValues: tidySettings,
  });
  const focusFirstError = (errors: FormErrors) => {
    const [path] = Object.keys(errors);
    if (path) form.getInputNode(path)?.focus();
  };
  return { ...form, focusFirstError };
}

/** As the fields hold them: always the same number of unit lines. */
export function formValues(settings: OfficeSettings): OfficeSettings {
  const { units } = settings.letterhead;
  const lines = Array.from({ length: UNIT_LINES }, (_, index) => units[index] ?? '');
  return { ...settings, letterhead: { ...settings.letterhead, units: lines } };
}
