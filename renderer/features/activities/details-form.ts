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
  // Not on the form: nothing counts with it yet.
  attendanceThreshold: z.number(),
});

export type DetailsForm = UseFormReturnType<ActivityDetails, ActivityDetails> & {
  /** To be given to `onSubmit` beside what saves. */
  readonly focusFirstError: (errors: FormErrors) => void;
};

/** What a kegiatan is called and where it is: to make one and to edit it. */
export function useDetailsForm(initialValues: ActivityDetails): DetailsForm {
  const form = useForm({
    mode: 'controlled',
    initialValues,
    validate: schemaResolver(SCHEMA, { sync: true }),
    transformValues: (values) => SCHEMA.parse(values),
  });
  const focusFirstError = (errors: FormErrors) => {
    const [path] = Object.keys(errors);
    if (path) form.getInputNode(path)?.focus();
  };
  return { ...form, focusFirstError };
}
