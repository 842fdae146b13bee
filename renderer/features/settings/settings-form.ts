import { type FormErrors, schemaResolver, type UseFormReturnType, useForm } from '@mantine/form';
import { z } from 'zod';
import type { OfficeSettings, Signer } from '../../domain/office/settings';
import { tidySettings } from '../../domain/office/tidy-settings';

/** A kop has at most so many unit lines (Perbup Sleman on tata naskah dinas, as other offices). */
const UNIT_LINES = 3;

const SIGNER_TEXTS = {
  position: z.string(),
  name: z.string(),
  rank: z.string(),
  nip: z.string(),
  onBehalfOf: z.string(),
  underBehalfOf: z.string(),
};

/** One who was added and left empty is dropped when saving; any other needs position and name. */
const SIGNER = z.object(SIGNER_TEXTS).superRefine((signer, context) => {
  if (Object.values(signer).every((text) => text.trim() === '')) return;
  const demand = (field: keyof typeof signer, message: string) => {
    if (signer[field].trim() === '') {
      context.addIssue({ code: 'custom', path: [field], message });
    }
  };
  demand('position', 'Isi jabatan.');
  demand('name', 'Isi nama.');
  if (signer.underBehalfOf.trim() !== '') demand('onBehalfOf', 'u.b. memerlukan a.n.');
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

/** As the fields hold them: always the same number of unit lines, and every text of a signer. */
export function formValues(settings: OfficeSettings): OfficeSettings {
  const { units } = settings.letterhead;
  const lines = Array.from({ length: UNIT_LINES }, (_, index) => units[index] ?? '');
  return {
    ...settings,
    letterhead: { ...settings.letterhead, units: lines },
    signers: settings.signers.map(formSigner),
  };
}

const formSigner = (signer: Signer): Signer => ({
  onBehalfOf: '',
  underBehalfOf: '',
  acting: '',
  plainName: '',
  ...signer,
});

/** To be filled in. */
export const newSigner = (id: string): Signer =>
  formSigner({ id, position: '', name: '', rank: '', nip: '' });
