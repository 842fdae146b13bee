import { describe, expect, it } from 'vitest';
import { officeGaps } from '../../../renderer/domain/office/office-gaps';
import { EMPTY_OFFICE } from '../../../renderer/domain/office/settings';
import { PAPER_TYPES, type PaperKind } from '../../../renderer/domain/papers/catalogue';
import { PAPER_PHASES } from '../../../renderer/domain/papers/paper';
import { paperGapSentence } from '../../../renderer/domain/papers/paper-sentences';
import { papersOf } from '../../../renderer/domain/papers/papers-of';
import { EMPTY_ACTIVITY } from '../../../renderer/domain/state';
import { plannedActivity } from '../../helpers/recorded-activity';

/** The only paper of that name of a one-day activity. */
function paper(activity: ReturnType<typeof plannedActivity>, name: string) {
  const found = papersOf(activity.state).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no paper ${name}`);
  return { isReady: found.isReady, gap: found.gap && paperGapSentence(found.gap) };
}

/** Other kinds come and go with the catalogue. */
const SHEETS_AND_REPORT: readonly PaperKind[] = [
  'attendance-empty',
  'attendance-filled',
  'daily-report',
];

const sheetsAndReport = (activity: ReturnType<typeof plannedActivity>) =>
  papersOf(activity.state).filter(({ kind }) => SHEETS_AND_REPORT.includes(kind));

describe('the papers of an activity', () => {
  it('are two sheets of each session and one report of each day, in the order of need', () => {
    const activity = plannedActivity({ days: 2 });
    expect(
      sheetsAndReport(activity).map((each) => [each.phase, each.day?.number, each.name]),
    ).toEqual([
      ['before', 1, 'Daftar Hadir kosong, Sesi 1'],
      ['before', 1, 'Daftar Hadir kosong, Sesi 2'],
      ['before', 2, 'Daftar Hadir kosong, Sesi 1'],
      ['before', 2, 'Daftar Hadir kosong, Sesi 2'],
      ['during', 1, 'Daftar Hadir terisi, Sesi 1'],
      ['during', 1, 'Daftar Hadir terisi, Sesi 2'],
      ['during', 2, 'Daftar Hadir terisi, Sesi 1'],
      ['during', 2, 'Daftar Hadir terisi, Sesi 2'],
      ['after', 1, 'Laporan Pelaksanaan Harian'],
      ['after', 2, 'Laporan Pelaksanaan Harian'],
    ]);
  });

  it('have each an id of their own', () => {
    const papers = papersOf(plannedActivity({ days: 2 }).state);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  });

  it('follow the plan: no sheet for a session that is not planned', () => {
    const activity = plannedActivity();
    const { plan } = activity.day;
    const steps = plan.steps.filter(({ step }) => step < 12);
    activity.do({ type: 'plan-days', plans: [{ ...plan, steps }] });
    expect(sheetsAndReport(activity).map(({ name }) => name)).toEqual([
      'Daftar Hadir kosong, Sesi 1',
      'Daftar Hadir terisi, Sesi 1',
      'Laporan Pelaksanaan Harian',
    ]);
  });

  it('are none before the activity exists', () => {
    expect(papersOf(EMPTY_ACTIVITY)).toEqual([]);
  });

  it('are listed phase by phase', () => {
    const phases = PAPER_TYPES.map(({ phase }) => PAPER_PHASES.indexOf(phase));
    expect(phases).toEqual(phases.toSorted((a, b) => a - b));
  });
});

describe('what is made together', () => {
  const proposed = (activity: ReturnType<typeof plannedActivity>) =>
    sheetsAndReport(activity)
      .filter(({ isProposed }) => isProposed)
      .map(({ name }) => name);

  it('leaves out what cannot be made, and the empty sheets of a day that is over', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    const empty = ['Daftar Hadir kosong, Sesi 1', 'Daftar Hadir kosong, Sesi 2'];
    expect(proposed(activity)).toEqual(empty);

    activity.do({ type: 'start-steps', dayId, steps: [4] });
    const [filled, report] = ['Daftar Hadir terisi, Sesi 1', 'Laporan Pelaksanaan Harian'];
    expect(proposed(activity)).toEqual([...empty, filled, report]);

    activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
    activity.do({ type: 'finish-steps', dayId, steps: [4] });
    activity.do({ type: 'archive-day', dayId, reason: 'Dihentikan' });
    expect(proposed(activity)).toEqual([filled, report]);
    const sheet = papersOf(activity.state).find(({ name }) => name === empty[0]);
    expect(sheet?.isReady).toBe(true);
  });
});

describe('what a paper lacks', () => {
  it('keeps an empty sheet without anybody on it from being made', () => {
    expect(paper(plannedActivity({ participants: 0 }), 'Daftar Hadir kosong, Sesi 1')).toEqual({
      isReady: false,
      gap: 'Belum ada peserta',
    });
    expect(paper(plannedActivity(), 'Daftar Hadir kosong, Sesi 1')).toEqual({
      isReady: true,
      gap: undefined,
    });
  });

  it('tells of a filled sheet what comes next: opening, marks, closing', () => {
    const activity = plannedActivity();
    const sheet = { dayId: activity.dayId, step: 4 };
    const name = 'Daftar Hadir terisi, Sesi 1';
    expect(paper(activity, name)).toEqual({ isReady: false, gap: 'Daftar hadir belum dibuka' });
    activity.do({ type: 'open-sheet', ...sheet });
    expect(paper(activity, name)).toEqual({ isReady: true, gap: '3 peserta belum diisi' });
    activity.do({ type: 'fill-blanks', ...sheet, status: 'H' });
    expect(paper(activity, name)).toEqual({ isReady: true, gap: 'Daftar hadir belum ditutup' });
    activity.do({ type: 'close-sheet', ...sheet });
    expect(paper(activity, name)).toEqual({ isReady: true, gap: undefined });
    expect(paper(activity, 'Daftar Hadir terisi, Sesi 2').isReady).toBe(false);
  });

  it('lets a report be made once the day began, and says while it may change', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    const name = 'Laporan Pelaksanaan Harian';
    expect(paper(activity, name)).toEqual({ isReady: false, gap: 'Hari belum dimulai' });
    activity.do({ type: 'skip-steps', dayId, steps: [1], reason: 'Sudah kemarin' });
    expect(paper(activity, name)).toEqual({ isReady: true, gap: 'Hari belum diarsipkan' });
    activity.do({ type: 'archive-day', dayId, reason: 'Banjir' });
    expect(paper(activity, name)).toEqual({ isReady: true, gap: undefined });
  });
});

describe('what the settings lack', () => {
  it('is everything at first', () => {
    expect(officeGaps(EMPTY_OFFICE)).toEqual(['letterhead', 'city', 'signer']);
  });

  it('counts lines of spaces as missing', () => {
    const letterhead = { ...EMPTY_OFFICE.letterhead, government: '  ', units: [' '] };
    expect(officeGaps({ ...EMPTY_OFFICE, letterhead })).toContain('letterhead');
  });

  it('is nothing once each is filled in', () => {
    const signer = { id: 's', position: 'Kepala', name: 'Ani', rank: '', nip: '' };
    expect(
      officeGaps({
        ...EMPTY_OFFICE,
        city: 'Pontianak',
        signers: [signer],
        letterhead: { ...EMPTY_OFFICE.letterhead, units: ['BADAN'] },
      }),
    ).toEqual([]);
  });
});
