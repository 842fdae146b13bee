import { activeSteps } from '../../domain/run/progress';
import { stepsInWords } from '../../domain/run/run-blocks';
import { sessionOfStep } from '../../domain/run/session-of-step';
import { runOf, type StepStatus } from '../../domain/state';
import { type PaletteAct, usePaletteActs } from '../../ui/palette-acts';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';
import { useDayWords } from './use-day-words';
import type { RunKeyActs } from './use-run-keys';

/** Offers in the palette what the keys of Pelaksanaan would do at the moment, and nothing else. */
export function RunPalette({ acts }: { readonly acts: RunKeyActs }) {
  const { sop } = useActivity();
  const called = useDayWords();
  const { day, shown, current, primary, isReadOnly } = useRun();
  const shownSteps = shown.flatMap(({ steps }) => steps);
  const having = (steps: readonly number[], ...statuses: readonly StepStatus[]) =>
    steps.filter((step) => statuses.includes(runOf(day, step).status));
  const shownActive = having(shownSteps, 'running', 'paused');
  const active = shownActive.length > 0 ? shownActive : activeSteps(day);
  const running = having(active, 'running');
  const pending = having(shownSteps, 'pending');
  const [session] = shownSteps.flatMap((step) => sessionOfStep(day, sop, step) ?? []);
  const startsShown =
    primary?.kind === 'advance' && pending.every((step) => primary.steps.includes(step));

  const offered: PaletteAct[] = [];
  const offer = (label: string, keys: readonly string[], act: () => void) =>
    offered.push({ label, keys, run: act });
  if (primary) {
    const label = primary.kind === 'archive' ? `Arsipkan ${called}` : primary.label;
    offer(label, ['Enter'], acts.primary);
  }
  if (!isReadOnly) {
    if (running.length > 0)
      offer(`Jeda ${stepsInWords(running)}`, ['Alt', 'J'], acts.pauseOrResume);
    else if (active.length > 0 && primary?.kind !== 'resume') {
      offer(`Lanjutkan ${stepsInWords(active)}`, ['Alt', 'J'], acts.pauseOrResume);
    }
    if (active.length > 0) {
      offer('Tambah 5 menit', ['Alt', 'T'], acts.extend);
      offer(`Selesaikan ${stepsInWords(active)} tanpa lanjut`, ['Alt', 'S'], acts.finish);
    }
    if (pending.length > 0) {
      if (!startsShown) offer(`Mulai ${stepsInWords(pending)}`, ['Alt', 'M'], acts.start);
      offer(`Lewati ${stepsInWords(pending)}`, ['Alt', 'W'], acts.skip);
    }
    offer('Tulis catatan', ['Alt', 'C'], acts.note);
  }
  if (session) offer(`Buka daftar hadir Sesi ${session.number}`, ['Alt', 'H'], acts.sheet);
  offer('Layar kelas', ['Alt', 'L'], acts.classroom);
  if (shown.some((block) => !current.includes(block))) {
    offer('Kembali ke langkah yang berlangsung', ['Esc'], acts.follow);
  }
  offer('Pintasan papan ketik', ['?'], acts.shortcuts);
  usePaletteActs(offered);
  return null;
}
