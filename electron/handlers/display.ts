import { z } from 'zod';
import { type CapabilityHandlers, guarded } from '../handler';

/** A route of the application, as in `/kegiatan/<id>/layar-kelas`: no host, no scheme, no fragment. */
const route = z
  .string()
  .max(300)
  .regex(/^\/(?!\/)[\w\-./=&?%]*$/)
  .refine((value) => !value.includes('..'));

export interface ClassroomWindow {
  show(route: string): Promise<void>;
  close(): void;
}

export function displayHandlers(
  classroom: Pick<ClassroomWindow, 'show'>,
): CapabilityHandlers<'display'> {
  return {
    openClassroom: guarded(z.tuple([route]), (wanted) => classroom.show(wanted)),
  };
}
