import { type FormErrors, schemaResolver, type UseFormReturnType, useForm } from '@mantine/form';
import { z } from 'zod';
import type { ActivityDetails } from '../../domain/activity/details';
import { ZONES } from '../../domain/activity/zone';

const SCHEMA = z.object({
  title: z.string().trim().min(1, 'Isi nama pelatihan.'),
  batch: z.string().trim(),
  place: z.string().trim(),
  zone: z.enum(ZONES),
  sopId: z.string(),
  // The field gives an empty text where nothing is typed.
  targetJp: z.union([z.literal(''), z.number().int().min(0)]),
  // Set on Rekap, beside what it decides.
  attendanceThreshold: z.number(),
});

/** What the kegiatan is, as its form holds it. */
type DetailsValues = Omit<ActivityDetails, 'targetJp'> & { readonly targetJp: number | '' };

export type DetailsForm = UseFormReturnType<DetailsValues, ActivityDetails> & {
  /** To be given to `onSubmit` beside what saves. */
  readonly focusFirstError: (errors: FormErrors) => void;
};

/** What a kegiatan is called and where it is: to make one and to edit it. */
export function useDetailsForm(details: ActivityDetails): DetailsForm {
  const form = useForm<DetailsValues, ActivityDetails>({
    mode: 'controlled',
    initialValues: { ...details, targetJp: details.targetJp || '' },
    validate: schemaResolver(SCHEMA, { sync: true }),
    transformValues: (values) => {
      const { targetJp, ...others } = SCHEMA.parse(values);
      return targetJp ? { ...others, targetJp } : others;
    },
  });
  const focusFirstError = (errors: FormErrors) => {
    const [path] = Object.keys(errors);
    if (path) form.getInputNode(path)?.focus();
  };
  return { ...form, focusFirstError };
}
