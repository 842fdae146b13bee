import { describe, expect, it } from 'vitest';
import type { OpenActivity } from '../../../renderer/app/palette/open-activity';
import {
  itemOf,
  type PaletteGroup,
  searchPalette,
} from '../../../renderer/app/palette/palette-item';
import { placeItems } from '../../../renderer/app/palette/place-items';
import { activityItems, personItems } from '../../../renderer/app/palette/record-items';
import { findSop } from '../../../renderer/domain/sop/catalogue';
import type { ActivitySummary } from '../../../renderer/domain/summary';
import { plannedActivity } from '../../helpers/recorded-activity';

const item = (label: string, about = '') =>
  itemOf({ id: label, label, about, icon: () => null, run: () => undefined });

const group = (label: string, ...labels: readonly string[]): PaletteGroup => ({
  label,
  items: labels.map((each) => item(each)),
  most: { untyped: 2, typed: 3 },
});

const found = (groups: readonly PaletteGroup[], typed: string) =>
  searchPalette(groups, typed).map(({ label, items }) => [label, items.map((each) => each.label)]);

describe('the search of the palette', () => {
  it('shows the first of each group before anything is typed', () => {
    const groups = [group('Tindakan', 'Jeda', 'Tambah 5 menit', 'Layar kelas'), group('Peserta')];
    expect(found(groups, ' ')).toEqual([['Tindakan', ['Jeda', 'Tambah 5 menit']]]);
  });

  it('wants every word in any order and case, and leaves out groups without a hit', () => {
    const groups = [
      group('Tindakan', 'Tambah 5 menit', 'Tambah peserta'),
      group('Pergi ke', 'SOP'),
    ];
    expect(found(groups, 'PESERTA tambah')).toEqual([['Tindakan', ['Tambah peserta']]]);
    expect(found(groups, 'tambah sop')).toEqual([]);
  });

  it('puts what is called so before what is found by its date', () => {
    const day = (number: number) => item(`Pelaksanaan Hari ${number}`, 'Selasa, 24 November 2026');
    const days = { label: 'Pergi ke', items: [1, 2, 3].map(day), most: { untyped: 0, typed: 3 } };
    expect(found([days], 'hari 2')).toEqual([
      ['Pergi ke', ['Pelaksanaan Hari 2', 'Pelaksanaan Hari 1', 'Pelaksanaan Hari 3']],
    ]);
  });

  it('shows no more than fit', () => {
    const groups = [group('Kegiatan', 'Pelatihan A', 'Pelatihan B', 'Pelatihan C', 'Pelatihan D')];
    expect(found(groups, 'pelatihan')).toEqual([
      ['Kegiatan', ['Pelatihan A', 'Pelatihan B', 'Pelatihan C']],
    ]);
  });
});

/** As far as the palette looks at it. */
function opened(): OpenActivity {
  const { state } = plannedActivity({ days: 2, participants: 2 });
  if (!state.details) throw new Error('no kegiatan');
  const sop = findSop(state.details.sopId);
  return { activityId: 'a-1', state, sop };
}

describe('what the palette opens', () => {
  it('is the menu, and in a kegiatan its pages, days and sessions too', () => {
    const labels = (activity?: OpenActivity) =>
      placeItems(activity, () => undefined).map(({ label }) => label);
    expect(labels()).toEqual(expect.arrayContaining(['Beranda', 'SOP', 'Kegiatan baru']));
    expect(labels()).not.toContain('Ringkasan');
    expect(labels(opened())).toEqual(
      expect.arrayContaining(['Ringkasan', 'Pelaksanaan Hari 2', 'Daftar Hadir Hari 1 Sesi 2']),
    );
  });

  it('gives every item an address and an id of its own', () => {
    const went: string[] = [];
    const items = placeItems(opened(), (path) => went.push(path));
    for (const { run } of items) run();
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(went).size).toBe(items.length);
  });

  it('finds people without accents and apostrophes, and leads to the list with their name', () => {
    const activity = opened();
    const [first, ...others] = activity.state.roster;
    if (!first) throw new Error('nobody');
    const participant = { ...first.participant, name: "Ma'ruf Ündar", titleAfter: 'S.E.' };
    const renamed = { ...activity.state, roster: [{ ...first, participant }, ...others] };
    const went: string[] = [];
    const items = personItems({ ...activity, state: renamed }, (path) => went.push(path));
    const people = { label: 'Peserta', items, most: { untyped: 0, typed: 8 } };
    expect(found([people], 'maruf undar')).toEqual([['Peserta', ["Ma'ruf Ündar, S.E."]]]);
    items[0]?.run();
    expect(went).toEqual([`/kegiatan/a-1/peserta?cari=${encodeURIComponent("Ma'ruf Ündar")}`]);
  });

  it('searches a thousand kegiatan by title, place and date', () => {
    const summaries = Array.from(
      { length: 1000 },
      (_, index): ActivitySummary => ({
        activityId: `activity-${index}`,
        title: `Pelatihan Nomor ${index}`,
        batch: '',
        place: index % 2 === 0 ? 'Pontianak' : 'Singkawang',
        firstDate: '2026-11-24',
        lastDate: '2026-11-26',
        dayCount: 3,
        archivedDayCount: 0,
        participantCount: 40,
        status: 'preparing',
      }),
    );
    const items = activityItems(summaries, () => undefined);
    const all = { label: 'Kegiatan', items, most: { untyped: 3, typed: 8 } };
    expect(found([all], 'november 997 singkawang')).toEqual([
      ['Kegiatan', ['Pelatihan Nomor 997']],
    ]);
  });
});
