import { expect, it } from 'vitest';
import type { PaperField } from '../../../renderer/domain/papers/paper';
import { fieldTexts, writtenTexts } from '../../../renderer/domain/papers/paper-fields';
import { plannedActivity } from '../../helpers/recorded-activity';

const FIELDS: readonly PaperField[] = [
  { name: 'number', label: 'Nomor', preset: () => '' },
  { name: 'about', label: 'Hal', preset: ({ details }) => `Undangan ${details?.place ?? ''}` },
];
const LETTER = { kind: 'letter', fields: FIELDS };

/** Saves what a form holds, as the screen does. */
function fillIn(activity: ReturnType<typeof plannedActivity>, texts: Record<string, string>) {
  const fields = writtenTexts(FIELDS, texts, activity.state);
  activity.do({ type: 'fill-in-paper', kind: 'letter', fields });
}

it('shows the presets until something else is written', () => {
  const activity = plannedActivity();
  expect(fieldTexts(LETTER, activity.state)).toEqual({ number: '', about: 'Undangan Pontianak' });
  fillIn(activity, { number: '800/12', about: 'Undangan Pontianak' });
  expect(activity.state.paperFields).toEqual({ letter: { number: '800/12' } });
  expect(fieldTexts(LETTER, activity.state).number).toBe('800/12');
});

it('lets what was not changed follow the kegiatan', () => {
  const activity = plannedActivity();
  fillIn(activity, { number: '1', about: 'Undangan Pontianak' });
  const { details } = activity.state;
  if (!details) throw new Error('no details');
  activity.do({ type: 'edit-activity', details: { ...details, place: 'Singkawang' } });
  expect(fieldTexts(LETTER, activity.state).about).toBe('Undangan Singkawang');
});

it('keeps a field empty that was emptied on purpose', () => {
  const activity = plannedActivity();
  fillIn(activity, { number: '', about: '' });
  expect(fieldTexts(LETTER, activity.state).about).toBe('');
});
