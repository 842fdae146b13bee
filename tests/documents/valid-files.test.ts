import { describe, expect, it } from 'vitest';
import { createAttendanceSheet } from '../../renderer/documents/attendance-sheet/create-attendance-sheet';
import { createDailyReport } from '../../renderer/documents/daily-report/create-daily-report';
import { preparedDay, reportedDay } from '../domain/reports/reported-day';
import { filledWith, NASTY } from './hostile-text';
import { OFFICE } from './office';
import { BOTH, problemsOf } from './problems-of';
import { emptySheet, filledSheet, people, reportOf } from './views';

describe('the Open XML SDK accepts', { timeout: 60_000 }, () => {
  it.each([0, 1, 40, 41])('an empty daftar hadir for %i people', async (count) => {
    const bytes = await createAttendanceSheet(emptySheet(count), OFFICE, 'empty');
    expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
  });

  it.each([0, 1, 40, 41])('a filled daftar hadir of %i people', async (count) => {
    const office = { ...OFFICE, paper: 'F4' } as const;
    const bytes = await createAttendanceSheet(filledSheet(count), office, 'filled');
    expect(await problemsOf(bytes, BOTH)).toEqual([]);
  });

  it('a filled daftar hadir of 300 people', async () => {
    const bytes = await createAttendanceSheet(filledSheet(300), OFFICE, 'filled');
    expect(await problemsOf(bytes, ['Office2013'])).toEqual([]);
  });

  it.each([0, 41, 300])('the report of a finished day with %i people', async (count) => {
    const bytes = await createDailyReport(reportOf(reportedDay(people(count))), OFFICE);
    expect(await problemsOf(bytes, BOTH)).toEqual([]);
  });

  it('the report of a day that has not begun, without kop and signer', async () => {
    const letterhead = { government: '', units: [], address: '', contact: '', logo: '' };
    const office = { ...OFFICE, letterhead, signers: [] };
    const bytes = await createDailyReport(reportOf(preparedDay(people(2))), office);
    expect(await problemsOf(bytes, BOTH)).toEqual([]);
  });

  it.each([NASTY.join(' '), '\u0000'])('files full of hostile text: %j', async (text) => {
    for (const bytes of await filledWith(text)) {
      expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
    }
  });
});
