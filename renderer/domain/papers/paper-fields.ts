import type { ActivityState } from '../state';
import type { PaperField, PaperType } from './paper';

/** What stands in each field of a paper: what the office wrote, else the preset. */
export function fieldTexts(
  { kind, fields = [] }: Pick<PaperType, 'kind' | 'fields'>,
  state: ActivityState,
): Readonly<Record<string, string>> {
  const written = state.paperFields[kind] ?? {};
  return Object.fromEntries(
    fields.map(({ name, preset }) => [name, written[name] ?? preset(state)]),
  );
}

/**
 * What is worth keeping of a filled-in form: a text that is the preset follows it, also when the
 * kegiatan changes later.
 */
export function writtenTexts(
  fields: readonly PaperField[],
  texts: Readonly<Record<string, string>>,
  state: ActivityState,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ name, preset }) => {
      const text = (texts[name] ?? '').trim();
      return text === preset(state).trim() ? [] : [[name, text]];
    }),
  );
}
