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
  attendanceThreshold: z
    .number('Isi ambang kehadiran.')
    .int('Isi bilangan bulat.')
    .min(0, 'Paling sedikit 0 %.')
    .max(100, 'Paling banyak 100 %.'),
});

/** A number field that was emptied holds an empty text until it is filled again. */
type DetailsValues = Omit<ActivityDetails, 'attendanceThreshold'> & {
  readonly attendanceThreshold: number | string;
};

export type DetailsForm = UseFormReturnType<DetailsValues, ActivityDetails> & {
  /** To be given to `onSubmit` beside what saves. */
  readonly focusFirstError: (errors: FormErrors) => void;
};

/** What a kegiatan is called, where it is and what counts as attended: to make one and to edit it. */
export function useDetailsForm(initialValues: ActivityDetails): DetailsForm {
  const form = useForm({
    mode: 'controlled',
    initialValues: initialValues as DetailsValues,
    validate: schemaResolver(SCHEMA, { sync: true }),
    transformValues: (values) => SCHEMA.parse(values),
  });
  const focusFirstError = (errors: FormErrors) => {
    const [path] = Object.keys(errors);
    if (path) form.getInputNode(path)?.focus();
  };
  return { ...form, focusFirstError };
}
