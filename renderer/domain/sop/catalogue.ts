import type { Sop, SopStep } from './sop';
import { TECHNICAL_TRAINING } from './technical-training';

/** The office's SOPs; the first is proposed for a new kegiatan. */
export const SOPS: readonly Sop[] = [TECHNICAL_TRAINING];

/** An activity names its SOP by id; an unknown id means data from a newer application. */
export function findSop(id: string): Sop {
  const sop = SOPS.find((candidate) => candidate.id === id);
  if (!sop) throw new Error(`Unknown SOP: ${id}`);
  return sop;
}

export function findStep(sop: Sop, number: number): SopStep {
  const step = sop.steps.find((candidate) => candidate.number === number);
  if (!step) throw new Error(`SOP ${sop.id} has no step ${number}`);
  return step;
}
