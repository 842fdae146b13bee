import type { DayPlan, PlannedStep } from '../activity/day-plan';
import { type ActivityDetails, activityTitle } from '../activity/details';
import { formatMinute } from '../format/clock';
import { formatDate, formatDateRange } from '../format/date';
import { listInWords } from '../format/list';
import { formatNumber } from '../format/number';
import { findDay } from '../state';
import { type Change, differences } from './differences';
import { dayName, type Scene } from './names';

export function creationPhrase(details: ActivityDetails): string {
  const place = details.place === '' ? '' : ` di ${details.place}`;
  return `membuat kegiatan ${activityTitle(details)}${place}`;
}

export function editPhrase(from: ActivityDetails | undefined, to: ActivityDetails): string {
  const change = (label: string, read: (details: ActivityDetails) => string): Change => ({
    label,
    from: from ? read(from) : '',
    to: read(to),
  });
  return changing('data kegiatan', [
    change('nama pelatihan', (details) => details.title),
    change('angkatan', (details) => details.batch),
    change('tempat', (details) => details.place),
    change('zona waktu', (details) => details.zone),
    change('SOP', (details) => details.sopId),
    change('jumlah JP', (details) =>
      details.targetJp ? `${formatNumber(details.targetJp)} JP` : '',
    ),
    change('ambang kehadiran', (details) => `${formatNumber(details.attendanceThreshold)} %`),
  ]);
}

/** Days that were not planned before, in one phrase. */
export function newDaysPhrase(plans: readonly DayPlan[]): string {
  const [first] = plans;
  const last = plans.at(-1);
  if (!first || !last) return 'menjadwalkan hari';
  if (plans.length === 1) return `menjadwalkan ${planFacts(first)}`;
  const span = formatDateRange(first.date, last.date);
  return `menjadwalkan ${plans.length} hari (${span})`;
}

/** What a new plan of a known day changes. */
export function replanPhrase(scene: Scene, plan: DayPlan): string {
  const former = findDay(scene.before, plan.dayId)?.plan;
  if (!former) return newDaysPhrase([plan]);
  const changes = differences([
    { label: 'tanggal', from: formatDate(former.date), to: formatDate(plan.date) },
    { label: 'mulai', from: formatMinute(former.startMinute), to: formatMinute(plan.startMinute) },
    { label: 'ruang', from: former.room, to: plan.room },
  ]);
  const name = `jadwal ${dayName(scene, plan.dayId)}`;
  return changing(name, [], [...changes, ...stepChanges(former.steps, plan.steps)]);
}

export function removedDayPhrase(scene: Scene, dayId: string): string {
  const date = findDay(scene.before, dayId)?.plan.date;
  return `menghapus ${date ? formatDate(date) : 'satu hari'} dari jadwal`;
}

/** `mengubah …: a, b, dan c`. */
export function changing(
  what: string,
  changes: readonly Change[],
  inWords: readonly string[] = differences(changes),
): string {
  return inWords.length === 0
    ? `menyimpan ${what} tanpa perubahan`
    : `mengubah ${what}: ${listInWords(inWords)}`;
}

const planFacts = (plan: DayPlan): string =>
  `${formatDate(plan.date)}, mulai ${formatMinute(plan.startMinute)}, ${plan.steps.length} langkah`;

function stepChanges(from: readonly PlannedStep[], to: readonly PlannedStep[]): readonly string[] {
  const added = to.filter(({ step }) => !from.some((former) => former.step === step));
  const removed = from.filter(({ step }) => !to.some((later) => later.step === step));
  const kept = to.flatMap((later) => {
    const former = from.find(({ step }) => step === later.step);
    return former ? differences(stepFields(former, later)) : [];
  });
  const isReordered = added.length + removed.length === 0 && orderOf(from) !== orderOf(to);
  return [
    ...(added.length > 0 ? [`langkah ${listInWords(numbersOf(added))} ditambahkan`] : []),
    ...(removed.length > 0 ? [`langkah ${listInWords(numbersOf(removed))} dikeluarkan`] : []),
    ...(isReordered ? ['urutan langkah diubah'] : []),
    ...kept,
  ];
}

function stepFields(from: PlannedStep, to: PlannedStep): readonly Change[] {
  const of = (what: string) => `${what} langkah ${to.step}`;
  return [
    { label: of('waktu'), from: `${from.minutes} menit`, to: `${to.minutes} menit` },
    { label: of('mata pelatihan'), from: from.topic, to: to.topic },
    { label: of('narasumber'), from: from.speaker, to: to.speaker },
    { label: of('JP'), from: String(from.jp), to: String(to.jp) },
  ];
}

const numbersOf = (steps: readonly PlannedStep[]) => steps.map(({ step }) => String(step));
const orderOf = (steps: readonly PlannedStep[]) => numbersOf(steps).join();
