import { describe, expect, it } from 'vitest';
import { filterHistory, type HistoryFilter } from '../../../renderer/domain/history/filter';
import { headsOf, shortHash } from '../../../renderer/domain/history/heads';
import { type HistoryEntry, historyOf } from '../../../renderer/domain/history/history';
import { recordedActs } from '../../../renderer/domain/history/recorded-acts';
import type { LogEvent } from '../../../renderer/domain/log/event';
import { orderEvents } from '../../../renderer/domain/log/order';
import { ROSTER_SCOPE } from '../../../renderer/domain/undo-scope';
import { person, plannedActivity, RecordedActivity } from '../../helpers/recorded-activity';

const edit = (name: string) =>
  ({ type: 'edit-participant', participant: person(1, { name }) }) as const;
const undo = { type: 'undo', scope: ROSTER_SCOPE } as const;
const redo = { type: 'redo', scope: ROSTER_SCOPE } as const;
const lastOf = (events: readonly LogEvent[]) => historyOf(events).at(-1);

describe('undone acts', () => {
  it('stay where they were, marked with who took them back and when', () => {
    const activity = plannedActivity().do(edit('Ani')).wait(2).do(undo);
    const [edited, undoing] = historyOf(activity.events).slice(-2);
    expect(edited).toMatchObject({
      sentence: 'Mengubah data peserta Peserta 1: nama dari “Peserta 1” menjadi “Ani”',
      undone: { at: activity.now, operator: 'Pendamping Contoh' },
    });
    expect(undoing).toMatchObject({
      sentence:
        'Mengurungkan: mengubah data peserta Peserta 1: nama dari “Peserta 1” menjadi “Ani”',
      isReversal: true,
      kind: 'roster',
      undone: undefined,
    });
  });

  it('count again once they were repeated', () => {
    const activity = plannedActivity().do(edit('Ani')).do(undo).do(redo);
    const [edited, , repeating] = historyOf(activity.events).slice(-3);
    expect(edited?.undone).toBeUndefined();
    expect(repeating?.sentence).toMatch(/^Mengulangi: mengubah data peserta/);
  });

  it('are no longer what the next change is measured against', () => {
    const activity = plannedActivity().do(edit('Ani')).do(undo).do(edit('Budi'));
    expect(lastOf(activity.events)?.sentence).toBe(
      'Mengubah data peserta Peserta 1: nama dari “Peserta 1” menjadi “Budi”',
    );
  });

  it('are what the next change is measured against after a repeat', () => {
    const activity = plannedActivity().do(edit('Ani')).do(undo).do(redo).do(edit('Budi'));
    expect(lastOf(activity.events)?.sentence).toContain('nama dari “Ani” menjadi “Budi”');
  });

  it('leave later acts of other scopes in force', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'open-sheet', dayId, step: 4 });
    activity.do({
      type: 'mark-attendance',
      dayId,
      step: 4,
      participantId: 'participant-1',
      status: 'I',
    });
    activity.do({ type: 'undo', scope: dayId });
    activity.do({
      type: 'mark-attendance',
      dayId,
      step: 4,
      participantId: 'participant-1',
      status: 'H',
    });
    expect(lastOf(activity.events)?.sentence).toBe(
      'Mencatat Peserta 1: Hadir pada daftar hadir Sesi 1',
    );
  });
});

it('folds to the same state as the log itself, also over undo and redo', () => {
  const activity = plannedActivity({ days: 2 })
    .do(edit('Ani'))
    .do(undo)
    .do(redo)
    .do(edit('Budi'))
    .do(undo);
  const { acts: _acts, eventCount: _count, ...expected } = activity.state;
  const {
    acts: _none,
    eventCount: _other,
    ...folded
  } = recordedActs(activity.events).at(-1)?.after ?? activity.state;
  expect(folded).toEqual(expected);
});

it('tells of an undo whose act has not arrived from the other laptop', () => {
  const activity = plannedActivity().do(edit('Ani')).do(undo);
  const withoutEdit = activity.events.filter(({ type }) => type !== 'ParticipantEdited');
  expect(lastOf(withoutEdit)?.sentence).toBe('Mengurungkan tindakan dari laptop lain');
});

it('tells of acts on days that are not known yet', () => {
  const activity = plannedActivity();
  activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [4] });
  const onlyStart = activity.events.filter(
    ({ type }) => type === 'StepStarted' || type === 'SheetOpened',
  );
  expect(lastOf(onlyStart)?.sentence).toBe(
    'Memulai langkah 4; membuka daftar hadir langkah 4 untuk 3 peserta',
  );
});

it('has an entry for each act and none twice', () => {
  const activity = plannedActivity({ days: 3 }).do(edit('Ani')).do(undo);
  const acts = new Set(activity.events.map(({ act }) => act));
  expect(historyOf(activity.events).map(({ act }) => act)).toEqual([...acts]);
});

describe('the filter', () => {
  const activity = plannedActivity({ days: 2 });
  const [first, second] = activity.state.days.map(({ plan }) => plan.dayId);
  activity.do({ type: 'start-steps', dayId: first ?? '', steps: [1] });
  activity.do({ type: 'write-note', dayId: second ?? '', step: 10, text: 'Proyektor mati' });
  activity.do({ type: 'write-note', dayId: first ?? '', step: 0, text: 'Salah' });
  activity.do({ type: 'undo', scope: first ?? '' });
  const entries = historyOf(activity.events);
  const ALL: HistoryFilter = { search: '', day: undefined, kind: undefined };
  const found = (filter: Partial<HistoryFilter>) =>
    filterHistory(entries, { ...ALL, ...filter }).map(({ sentence }: HistoryEntry) => sentence);

  it('lets everything through while nothing is asked', () => {
    expect(found({})).toHaveLength(entries.length);
  });

  it('finds words in any order, whatever their case', () => {
    expect(found({ search: 'MATI  proyektor' })).toEqual([
      'Menulis catatan langkah 10 (Pemantauan oleh pendamping): “Proyektor mati”',
    ]);
    expect(found({ search: 'pendamping contoh' })).toHaveLength(entries.length);
  });

  it('finds undone acts by the word that stands beside them', () => {
    expect(found({ search: 'diurungkan' })).toEqual(['Menulis catatan tentang Hari 1: “Salah”']);
  });

  it('finds the act after which a paper with that log code was made', () => {
    const { head = '' } = entries.at(2) ?? {};
    expect(found({ search: `Kode log ${shortHash(head)}` })).toEqual([entries[2]?.sentence]);
    expect(found({ search: shortHash(head).slice(0, 9).toUpperCase() })).toEqual([
      entries[2]?.sentence,
    ]);
    expect(found({ search: 'ffff ffff ffff ffff' })).toEqual([]);
  });

  it('keeps to a day, or to what belongs to no single day', () => {
    expect(found({ day: second })).toHaveLength(2);
    expect(found({ day: 'activity' })).toEqual([entries[0]?.sentence, entries[1]?.sentence]);
  });

  it('keeps to a kind, or to what changed something final', () => {
    expect(found({ kind: 'steps' })).toEqual(['Memulai langkah 1 (Registrasi peserta)']);
    expect(found({ kind: 'changes' })).toEqual([
      'Menulis catatan tentang Hari 1: “Salah”',
      'Mengurungkan: menulis catatan tentang Hari 1: “Salah”',
    ]);
  });
});

describe('the heads of the chain', () => {
  it('are the last event of each laptop', () => {
    const here = plannedActivity();
    const there = new RecordedActivity('activity-1', 'device-2');
    there.state = here.state;
    there.do(edit('Ani')).do(edit('Budi'));
    const heads = headsOf(orderEvents([...here.events, ...there.events]));
    expect(heads.map(({ deviceId, seq }) => [deviceId, seq])).toEqual([
      ['device-1', 3],
      ['device-2', 2],
    ]);
    expect(heads.at(0)?.hash).toBe(here.events.at(-1)?.hash);
  });

  it('are shown as sixteen digits in groups of four', () => {
    expect(shortHash('3f2a91bc77de0a41ffff')).toBe('3f2a 91bc 77de 0a41');
    expect(shortHash('')).toBe('');
  });
});
