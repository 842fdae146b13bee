import { dateIn } from '../activity/zone';
import { formatClock, formatClockIn } from '../format/clock';
import { formatPlainDate } from '../format/date';
import { minutesInWords } from '../format/duration';
import type { LogEvent } from '../log/event';
import { findDay, runOf } from '../state';
import { dayName, quoted, type Scene, stepNames, zoneOf } from './names';

const MINUTE = 60_000;

type PlainStepType =
  | 'StepStarted'
  | 'StepPaused'
  | 'StepResumed'
  | 'StepFinished'
  | 'StepSkipped'
  | 'StepReopened';

const VERBS: Record<PlainStepType, string> = {
  StepStarted: 'memulai',
  StepPaused: 'menjeda',
  StepResumed: 'melanjutkan',
  StepFinished: 'menyelesaikan',
  StepSkipped: 'melewati',
  StepReopened: 'membuka kembali',
};

/** Several steps that went through the same at the same instant, in one phrase. */
export function stepsPhrase(
  scene: Scene,
  first: LogEvent<PlainStepType>,
  steps: readonly number[],
): string {
  return `${VERBS[first.type]} ${stepNames(scene, steps)}${backdating(scene, first)}`;
}

export function extensionPhrase(
  scene: Scene,
  { payload: { minutes } }: LogEvent<'StepExtended'>,
  steps: readonly number[],
): string {
  const verb = minutes < 0 ? 'mengurangi' : 'menambah';
  return `${verb} ${minutesInWords(minutes)} pada ${stepNames(scene, steps)}`;
}

export function timeCorrectionPhrase(scene: Scene, event: LogEvent<'StepTimeCorrected'>): string {
  const { dayId, step, edge, at } = event.payload;
  const zone = zoneOf(scene);
  const day = findDay(scene.before, dayId);
  const run = day ? runOf(day, step) : undefined;
  const former = edge === 'start' ? run?.startedAt : run?.finishedAt;
  const from = former === undefined ? '' : ` dari ${formatClock(former, zone)}`;
  const edgeName = edge === 'start' ? 'mulai' : 'selesai';
  return `mengoreksi waktu ${edgeName} ${stepNames(scene, [step])}${from} menjadi ${formatClock(at, zone)}`;
}

export function gapPhrase(scene: Scene, { from, to }: LogEvent<'GapExcluded'>['payload']): string {
  const zone = zoneOf(scene);
  const minutes = minutesInWords(Math.max(1, (to - from) / MINUTE));
  const span = `${formatClock(from, zone)}–${formatClock(to, zone)}`;
  return `tidak menghitung jeda ${span} (${minutes}) pada waktu langkah`;
}

/** The machine noticed it, nobody did it. */
export function clockPhrase({ delta }: LogEvent<'ClockAdjusted'>['payload']): string {
  const direction = delta > 0 ? 'maju' : 'mundur';
  const minutes = Math.abs(delta) / MINUTE;
  const span = minutes < 1 ? 'kurang dari semenit' : minutesInWords(minutes);
  return `mencatat jam laptop berubah ${direction} ${span}; waktu langkah yang berjalan disesuaikan`;
}

export function checkPhrase(scene: Scene, check: LogEvent<'ChecklistItemSet'>['payload']): string {
  const list = check.list === 'requirements' ? 'kelengkapan' : 'output';
  const verb = check.done ? 'mencentang' : 'menghapus centang';
  return `${verb} ${list} ${quoted(check.item)} pada ${stepNames(scene, [check.step])}`;
}

export function notePhrase(
  scene: Scene,
  { dayId, step, text }: LogEvent<'NoteWritten'>['payload'],
) {
  const about = step === 0 ? `tentang ${dayName(scene, dayId)}` : stepNames(scene, [step]);
  return `menulis catatan ${about}: ${quoted(text)}`;
}

/** An act may be dated back; seconds between pressing and recording do not count. */
function backdating(scene: Scene, { occurredAt, recordedAt }: LogEvent): string {
  if (recordedAt - occurredAt < MINUTE) return '';
  const zone = zoneOf(scene);
  const isSameDay = dateIn(zone, occurredAt) === dateIn(zone, recordedAt);
  const day = isSameDay ? '' : `${formatPlainDate(dateIn(zone, occurredAt))} `;
  return `, dicatat mundur pada ${day}${formatClockIn(occurredAt, zone)}`;
}
