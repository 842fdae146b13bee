import { describe, expect, it } from 'vitest';
import { cardCode } from '../../../renderer/domain/scan/card-code';
import { readScan, type Scan } from '../../../renderer/domain/scan/read-scan';
import { scannedPerson, scanOutcome } from '../../../renderer/domain/scan/scan-outcome';
import { scanSentence } from '../../../renderer/domain/scan/scan-sentences';
import { person, plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const STEP = 4;
const NIP = '196602101986031011';

/** Three people on an open daftar hadir at 08.00 WIB; the first has a NIP and titles. */
function opened(): RecordedActivity {
  const activity = plannedActivity({ participants: 0 }).do({
    type: 'import-participants',
    source: 'daftar.xlsx',
    participants: [
      person(1, { name: 'Siti Aminah', titleAfter: 'S.E.', nip: NIP }),
      person(2),
      person(3),
    ],
  });
  return activity.do({ type: 'open-sheet', dayId: activity.dayId, step: STEP });
}

const card = (number: number): Scan => readScan(cardCode(`participant-${number}`));

const outcomeOf = (activity: RecordedActivity, scan: Scan) =>
  scanOutcome(activity.state, { dayId: activity.dayId, step: STEP }, scan);

const saidOf = (activity: RecordedActivity, scan: Scan) =>
  scanSentence(outcomeOf(activity, scan), activity.state, 'WIB', activity.now);

const mark = (activity: RecordedActivity, number: number, status: 'H' | 'I') =>
  activity.do({
    type: 'mark-attendance',
    dayId: activity.dayId,
    step: STEP,
    participantId: `participant-${number}`,
    status,
  });

describe('a scan on a daftar hadir', () => {
  it('makes its owner present, by card and by NIP', () => {
    const activity = opened().wait(2);
    const present = { kind: 'present', participantId: 'participant-1', before: undefined };
    expect(outcomeOf(activity, card(1))).toEqual(present);
    expect(outcomeOf(activity, { kind: 'nip', nip: NIP })).toEqual(present);
    expect(saidOf(activity, card(1))).toBe('Siti Aminah, S.E. hadir 08.02');
  });

  it('says since when somebody is present already, open or closed', () => {
    const activity = mark(opened(), 1, 'H').wait(5);
    expect(saidOf(activity, card(1))).toBe('Siti Aminah, S.E. sudah hadir 08.00');
    mark(mark(activity, 2, 'H'), 3, 'H');
    activity.do({ type: 'close-sheet', dayId: activity.dayId, step: STEP });
    expect(saidOf(activity, card(1))).toBe('Siti Aminah, S.E. sudah hadir 08.00');
  });

  it('says no time where the list was filled in one go', () => {
    const activity = opened();
    activity.do({ type: 'fill-blanks', dayId: activity.dayId, step: STEP, status: 'H' });
    expect(saidOf(activity, card(2))).toBe('Peserta 2 sudah hadir');
  });

  it('takes the place of an absence that was noted before, and says so', () => {
    const activity = mark(opened(), 1, 'I').wait(3);
    expect(saidOf(activity, card(1))).toBe('Siti Aminah, S.E. hadir 08.03, sebelumnya izin');
  });

  it('asks for a correction once the sheet is closed', () => {
    const activity = mark(mark(mark(opened(), 1, 'I'), 2, 'H'), 3, 'H');
    activity.do({ type: 'close-sheet', dayId: activity.dayId, step: STEP });
    expect(outcomeOf(activity, card(1))).toEqual({
      kind: 'closed',
      participantId: 'participant-1',
    });
    expect(saidOf(activity, card(1))).toContain('sebutkan alasannya');
  });

  it('marks nobody in a session that did not take place', () => {
    const activity = opened();
    const { dayId } = activity;
    activity.do({ type: 'cancel-session', dayId, step: STEP, reason: 'Narasumber sakit' });
    expect(outcomeOf(activity, card(1))).toEqual({ kind: 'cancelled' });
    expect(saidOf(activity, card(1))).toContain('tidak dilaksanakan');
  });

  it('marks nobody before the sheet is opened, nor on a day that is archived', () => {
    const unopened = plannedActivity();
    expect(outcomeOf(unopened, card(1))).toEqual({ kind: 'not-opened' });
    const archived = mark(mark(mark(opened(), 1, 'I'), 2, 'H'), 3, 'I');
    const { dayId } = archived;
    archived.do({ type: 'archive-day', dayId, reason: 'Diuji' });
    expect(outcomeOf(archived, card(1))).toEqual({ kind: 'archived' });
    expect(outcomeOf(archived, card(2)).kind).toBe('already');
  });

  it('tells those of another kegiatan from those who are not on this sheet', () => {
    const activity = opened();
    expect(outcomeOf(activity, card(99))).toEqual({ kind: 'unknown-card' });
    const { dayId } = activity;
    for (const number of [1, 2, 3]) mark(activity, number, 'H');
    activity.do({ type: 'close-sheet', dayId, step: STEP });
    activity.do({ type: 'add-participant', participant: person(4, { name: 'Markus Tan' }) });
    expect(outcomeOf(activity, card(4))).toEqual({
      kind: 'not-on-sheet',
      participantId: 'participant-4',
    });
    expect(saidOf(activity, card(4))).toMatch(/^Markus Tan terdaftar, tetapi tidak tercantum/);
    const id = 'participant-4';
    activity.do({ type: 'remove-participant', participantId: id, reason: 'Keliru' });
    expect(saidOf(activity, card(4))).toContain('sudah dikeluarkan');
    expect(scannedPerson(activity.state, card(4))).toEqual({
      kind: 'left',
      participantId: id,
    });
  });

  it('shows only the end of a NIP that nobody has', () => {
    const said = saidOf(opened(), { kind: 'nip', nip: '198504172010011007' });
    expect(said).toContain('1007');
    expect(said).not.toContain('19850417');
  });

  it('leaves a NIP that two people have to a person', () => {
    const activity = opened();
    const [first, ...others] = activity.state.roster;
    const twice = others.map((entry) => ({
      ...entry,
      participant: { ...entry.participant, nip: NIP },
    }));
    const state = { ...activity.state, roster: first ? [first, ...twice] : twice };
    const place = { dayId: activity.dayId, step: STEP };
    const outcome = scanOutcome(state, place, { kind: 'nip', nip: NIP });
    expect(outcome).toEqual({ kind: 'shared-nip' });
    expect(scanSentence(outcome, state, 'WIB', 0)).toContain('lebih dari satu peserta');
  });

  it('says of unknown and damaged codes what they are', () => {
    const activity = opened();
    expect(saidOf(activity, { kind: 'damaged' })).toContain('tidak terbaca utuh');
    expect(saidOf(activity, { kind: 'foreign', text: '8991002101234' })).toContain('8991002101234');
  });
});

describe('a scan anywhere else', () => {
  it('finds its owner without a sheet', () => {
    const { state } = opened();
    expect(scannedPerson(state, { kind: 'nip', nip: NIP })).toMatchObject({
      participant: { id: 'participant-1' },
    });
    expect(scannedPerson(state, card(99))).toEqual({ kind: 'unknown-card' });
  });
});
