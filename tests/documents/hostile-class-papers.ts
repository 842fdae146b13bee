import type { OfficeSettings } from '../../renderer/domain/office/settings';
import type { PaperKind } from '../../renderer/domain/papers/catalogue';
import { CLASS_KINDS, heldClass, viewOf, wordOf } from './class-day';
import { people } from './views';

/** What no user writes: dates, and words that the application chooses from. */
const CHOSEN = new Set([
  'date',
  'lastDate',
  'madeOn',
  'zone',
  'kind',
  'status',
  'sheetState',
  'state',
  'standing',
  'group',
  'dayId',
]);

const activity = heldClass(people(2));

/** The same text in place of every text of the view, at whatever depth. */
export function filled<Value>(value: Value, text: string): Value {
  const replaced = replace(value, text);
  return replaced as Value;
}

function replace(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((each) => replace(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, CHOSEN.has(key) ? each : replace(each, text)]),
  );
}

/** The papers of schedule, people and class with one text wherever a user can write something. */
export function classPapersWith(
  text: string,
  office: OfficeSettings,
): Promise<readonly Uint8Array[]> {
  const word = <Kind extends PaperKind>(kind: Kind) =>
    wordOf(kind, filled(viewOf(kind, activity), text), office);
  return Promise.all(CLASS_KINDS.map((kind) => word(kind)));
}
