import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { recapAttendance } from '../../../renderer/domain/reports/attendance-recap';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { recapWorkbook } from '../../../renderer/features/recap/recap-workbook';
import { parseSpreadsheet } from '../../../renderer/platform/spreadsheet/parse-spreadsheet';
import { workbookBytes } from '../../../renderer/platform/spreadsheet/workbook-bytes';
import { person, plannedActivity } from '../../helpers/recorded-activity';

const NOW = Date.parse('2026-11-24T09:05:00Z');

function twoSessions() {
  const activity = plannedActivity({ days: 1, participants: 0 });
  activity.do({
    type: 'import-participants',
    source: 'daftar.xlsx',
    participants: [
      person(1, {
        name: 'Siti Rahmawati',
        titleAfter: 'S.E.',
        nip: '198504172010012001',
        institution: 'Inspektorat',
      }),
      person(2, { name: '=HYPERLINK("http://contoh.example")' }),
    ],
  });
  const { dayId } = activity;
  activity.do({ type: 'open-sheet', dayId, step: 4 });
  activity.do({
    type: 'mark-attendance',
    dayId,
    step: 4,
    participantId: 'participant-2',
    status: 'TK',
  });
  activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
  activity.do({ type: 'close-sheet', dayId, step: 4 });
  return recapAttendance(activity.state, TECHNICAL_TRAINING);
}

async function readBack() {
  const bytes = await workbookBytes(recapWorkbook(twoSessions(), NOW));
  const result = await parseSpreadsheet({ name: 'rekap.xlsx', bytes });
  if (result.status === 'refused') throw new Error(result.code);
  return result.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) => cells.map((cell) => cell?.text ?? '')),
  }));
}

describe('the recap as a workbook', () => {
  it('has three sheets, each titled with the kegiatan and the time of making', async () => {
    const sheets = await readBack();
    expect(sheets.map(({ name }) => name)).toEqual(['Rekap', 'Per instansi', 'Sesi']);
    for (const { rows } of sheets) {
      expect(rows.slice(1, 4).map(([first]) => first)).toEqual([
        'Pelatihan Pengelolaan Keuangan Daerah Angkatan II',
        '24 November 2026 · Pontianak',
        'Dibuat Selasa, 24 November 2026 pukul 16.05 WIB · ambang kehadiran 90 % JP',
      ]);
    }
  });

  it('gives each participant letters, JP, three percentages and the wording', async () => {
    const [matrix] = await readBack();
    expect(matrix?.rows[5]?.slice(0, 9)).toEqual([
      'No',
      'Nama',
      'NIP',
      'Instansi',
      'Hari 1 · 24 November 2026',
      '',
      'JP dihadiri',
      'JP seluruhnya',
      'Dari sesi yang diisi',
    ]);
    expect(matrix?.rows[6]?.slice(4, 6)).toEqual(['Sesi 1', 'Sesi 2']);
    expect(matrix?.rows[7]?.slice(4, 6)).toEqual(['6 JP', '3 JP, akan datang']);
    expect(matrix?.rows[8]).toEqual([
      '1',
      'Siti Rahmawati, S.E.',
      '19850417 201001 2 001',
      'Inspektorat',
      'H',
      '',
      '6',
      '9',
      '1',
      String(6 / 9),
      '1',
      'Masih mungkin',
      '',
    ]);
    expect(matrix?.rows[9]?.slice(1, 7)).toEqual([
      '\'=HYPERLINK("http://contoh.example")',
      '',
      '',
      'TK',
      '',
      '0',
    ]);
    expect(matrix?.rows[9]?.[11]).toBe('Tidak mungkin lagi');
  });

  it('adds up below the matrix, by instansi and by session', async () => {
    const [matrix, institutions, sessions] = await readBack();
    expect(matrix?.rows.slice(10, 16).map((cells) => [cells[1], cells[4]])).toEqual([
      ['Hadir', '1'],
      ['Izin', '0'],
      ['Sakit', '0'],
      ['Tanpa keterangan', '1'],
      ['Dinas luar', '0'],
      ['Belum diisi', '0'],
    ]);
    expect(institutions?.rows[6]?.slice(0, 4)).toEqual(['1', 'Instansi tidak diisi', '1', '0']);
    expect(institutions?.rows[7]?.slice(0, 4)).toEqual(['2', 'Inspektorat', '1', '1']);
    expect(institutions?.rows[8]?.slice(1, 4)).toEqual(['Seluruhnya', '2', '1']);
    expect(sessions?.rows[6]?.slice(5, 9)).toEqual(['6', 'Selesai', '1', '0']);
    expect(sessions?.rows[7]?.[6]).toBe('Akan datang');
  });

  it('is a file without a fault, says the Open XML SDK', { timeout: 60_000 }, async () => {
    const bytes = await workbookBytes(recapWorkbook(twoSessions(), NOW));
    expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([]);
    expect(await validate(bytes, 'xlsx', 'Office2013')).toEqual([]);
  });
});
