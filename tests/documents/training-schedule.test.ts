import { describe, expect, it } from 'vitest';
import { plannedClass, viewOf, wordOf } from './class-day';
import { elements, readDocument } from './read-document';
import { people } from './views';

const view = viewOf('training-schedule', plannedClass(people(1)));

async function make(shown = view) {
  const document = readDocument(await wordOf('training-schedule', shown));
  const rows = document.tables.find(([head]) => head?.[0] === 'Hari/Tanggal') ?? [];
  return {
    document,
    head: rows[0],
    body: rows.slice(1, -2),
    total: rows.at(-2),
    foot: rows.at(-1),
  };
}

describe('the Jadwal Pelatihan', () => {
  it('has the columns of the offices, in the zone of the kegiatan', async () => {
    expect((await make()).head).toEqual([
      'Hari/Tanggal',
      'Waktu (WIB)',
      'Mata Pelatihan/Kegiatan',
      'JP',
      'Narasumber/Fasilitator',
      'Ket.',
    ]);
  });

  it('prints lessons with JP and narasumber, and breaks without', async () => {
    const { body } = await make();
    expect(body[0]?.[0]).toBe('Selasa,\n24 November 2026\nHari ke-1\nRuang Kapuas');
    expect(body[5]?.slice(1)).toEqual([
      '10.10–11.40',
      'Penatausahaan Keuangan Daerah',
      '2',
      'Drs. H. Suparman, M.M.',
      '',
    ]);
    expect(body[6]?.slice(1)).toEqual(['11.40–11.55', 'Break pertama', '', '', '']);
    expect(body[4]?.slice(2)).toEqual(['Pre Test', '', '', 'Jika ada']);
  });

  it('adds up each day and all of them', async () => {
    const { body, total } = await make();
    const days = body.filter(([, label]) => label?.startsWith('Jumlah hari'));
    expect(days.map((row) => row.slice(1, 3))).toEqual([
      ['Jumlah hari ke-1', '4'],
      ['Jumlah hari ke-2', '9'],
    ]);
    expect(total?.slice(1, 3)).toEqual(['Jumlah seluruhnya', '13']);
  });

  it('does not add up a single day twice', async () => {
    const [day] = view.days;
    if (!day) throw new Error('It has days');
    const { body, total } = await make({
      ...view,
      days: [day],
      total: { ...view.total, planned: 4 },
    });
    expect(body.some(([, label]) => label?.startsWith('Jumlah'))).toBe(false);
    expect(total?.slice(1, 3)).toEqual(['Jumlah', '4']);
  });

  it('says how many JP the curriculum asks for only where they differ', async () => {
    const jp = async (target: number | undefined) => {
      const { document } = await make({ ...view, total: { planned: 13, target } });
      return document.tables.flat().find(([label]) => label === 'Jumlah JP')?.[2];
    };
    expect(await jp(undefined)).toBe('13 JP');
    expect(await jp(13)).toBe('13 JP');
    expect(await jp(20)).toBe('13 JP dari 20 JP menurut kurikulum');
  });

  it('keeps a day on one page, and the last one with total and signature', async () => {
    const { document } = await make();
    const table =
      elements(document.body, 'w:tbl').find((xml) => xml.includes('Hari/Tanggal')) ?? '';
    const keeps = elements(table, 'w:tr').map((row) => row.includes('<w:keepNext/>'));
    // 15 rows and the total of the first day, 12 and the total of the last, all of them, the foot.
    expect(keeps.slice(1)).toEqual([
      ...Array.from({ length: 15 }, () => true),
      false,
      ...Array.from({ length: 14 }, () => true),
      true,
    ]);
  });

  it('is dated when it was made, and signed', async () => {
    expect((await make()).foot?.[1]).toMatch(
      /^\nPontianak, 24 November 2026\nKepala Bidang [\w ]+,\n\nDra\. Contoh Nama, M\.Si\.\n/,
    );
  });
});
