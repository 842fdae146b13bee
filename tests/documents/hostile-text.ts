import { createAttendanceSheet } from '../../renderer/documents/attendance-sheet/create-attendance-sheet';
import { createDailyReport } from '../../renderer/documents/daily-report/create-daily-report';
import { reportedDay } from '../domain/reports/reported-day';
import { classPapersWith } from './hostile-class-papers';
import { lettersWith } from './hostile-letters';
import { OFFICE } from './office';
import { filledSheet, people, reportOf } from './views';

/** Text that has broken other programs' files, or would do harm if Word took it for more. */
export const NASTY = [
  '& < > " \'',
  '</w:t></w:r></w:p><w:p>',
  '<w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"/>',
  '{ HYPERLINK "https://example.invalid" }',
  "=cmd|'/C calc'!A0",
  ']]>',
  'CURRENT',
  'TOTAL_PAGES',
  '\u0000\u0001\u0008\u000b\u001f',
  '\ud800 sendiri \udfff',
  '\ufffe\uffff',
  '\u202egnalub',
  'satu\r\ndua\u2028tiga',
  '{{nama}}',
  'Nama'.repeat(2000),
  '🧑🏽‍🏫 Ünïcödé ꦱꦶꦠꦶ',
];

const sheet = filledSheet(2);
const report = reportOf(reportedDay(people(2)));

const rowWith = (text: string) => ({
  name: text,
  nip: text,
  rank: text,
  grade: text,
  position: text,
  institution: text,
});

/** The same text wherever a user can write something. */
export async function filledWith(text: string): Promise<readonly Uint8Array[]> {
  const office = {
    ...OFFICE,
    office: text,
    city: text,
    operator: text,
    letterhead: { ...OFFICE.letterhead, government: text, units: [text], contact: text },
    signers: [
      {
        id: 's',
        position: text,
        name: text,
        rank: text,
        nip: text,
        onBehalfOf: text,
        underBehalfOf: text,
        plainName: text,
      },
    ],
  };
  const rows = sheet.rows.map((row) => ({ ...row, ...rowWith(text) }));
  const session = { ...sheet.session, lessons: [{ topic: text, speaker: text, jp: 1 }] };
  const view = { ...sheet, title: text, batch: text, place: text, rows, session };
  const dailyReport = {
    ...report,
    details: { ...report.details, title: text, batch: text },
    place: text,
    lessons: [{ topic: text, speaker: text, jp: 1 }],
    steps: report.steps.map((step) => ({ ...step, status: 'skipped', skipReason: text }) as const),
    notes: report.notes.map((note) => ({ ...note, text, operator: text })),
    participants: { ...report.participants, institutions: [{ name: text, count: 2 }] },
    archived: { at: report.asOf, operator: text, reason: text },
  };
  return [
    await createAttendanceSheet(view, office, 'filled'),
    await createDailyReport(dailyReport, office),
    ...(await classPapersWith(text, office)),
    ...(await lettersWith(text, office)),
  ];
}
