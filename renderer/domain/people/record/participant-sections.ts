import type { ActivityDetails } from '../../activity/details';
import type { Zone } from '../../activity/zone';
import { DESK_ITEM_NAMES, DESK_ITEMS } from '../../attendance/desk';
import { lateArrivals } from '../../attendance/lateness';
import { STATUS_NAMES } from '../../attendance/status';
import { formatDate, formatDateRange, formatPlainDate } from '../../format/date';
import { recapPerson } from '../../reports/recap-person';
import { type PlacedSession, placeSessions, type SheetSession } from '../../reports/recap-session';
import {
  cellInWords,
  placeInWords,
  sessionName,
  shareInJp,
  shareInPercent,
  topicsOf,
} from '../../reports/recap-words';
import { formatScore } from '../../scores/score-text';
import { testsOf } from '../../scores/tests-of';
import type { Sop } from '../../sop/sop';
import type { ActivityState } from '../../state';
import { fullName } from '../personal-name';
import { lineOf, type RecordLine, type RecordSection, stampInWords } from './record-line';

/** All of a participant beside the identity. */
export function participantSections(
  state: ActivityState,
  sop: Sop,
  details: ActivityDetails,
  id: string,
): readonly RecordSection[] {
  const { zone } = details;
  return [
    { title: 'Registrasi dan berkas', lines: deskLines(state, zone, id) },
    { title: 'Pemberitahuan berhalangan', lines: excuseLines(state, zone, id) },
    { title: 'Kehadiran', lines: attendanceLines(state, sop, details, id) },
    { title: 'Nilai', lines: scoreLines(state, sop, zone, id) },
    { title: 'Kelompok', lines: groupLines(state, zone, id) },
  ];
}

function deskLines(state: ActivityState, zone: Zone, id: string): readonly RecordLine[] {
  const stamps = state.desk[id] ?? {};
  return DESK_ITEMS.map((item) => {
    const stamp = stamps[item];
    return lineOf(
      DESK_ITEM_NAMES[item],
      stamp ? 'sudah' : 'belum',
      stamp ? stampInWords(stamp, zone) : '',
    );
  });
}

function excuseLines(state: ActivityState, zone: Zone, id: string): readonly RecordLine[] {
  return state.excuses
    .filter(({ participantId }) => participantId === id)
    .map((excuse) => {
      const remark = excuse.remark === '' ? '' : `${excuse.remark}; `;
      return lineOf(
        STATUS_NAMES[excuse.status],
        formatDateRange(excuse.from, excuse.to),
        `${remark}${stampInWords(excuse, zone)}`,
      );
    });
}

function attendanceLines(
  state: ActivityState,
  sop: Sop,
  { zone, attendanceThreshold: threshold }: ActivityDetails,
  id: string,
): readonly RecordLine[] {
  const sessions = placeSessions(state, sop, zone);
  const entry = state.roster.find(({ participant }) => participant.id === id);
  const recap = recapPerson(id, entry, 0, {
    sessions,
    listed: sessions.map(({ sheet }) => new Set(sheet?.roster)),
    late: sessions.map(({ session, sheet }) =>
      sheet ? lateArrivals(sheet, session.startsAt) : new Map<string, number>(),
    ),
    zone,
    threshold,
    isOver: false,
    names: new Map(state.roster.map(({ participant }) => [participant.id, fullName(participant)])),
  });
  const place = placeInWords(recap);
  const reason = recap.left?.reason ? `Alasan: ${recap.left.reason}` : '';
  return [
    ...(place === '' ? [] : [lineOf('Keikutsertaan', place, reason)]),
    ...sessions.map((placed, index) => {
      const cell = recap.cells[index];
      const value = cell ? cellInWords(cell, zone) : '';
      return lineOf(sessionLabel(placed.session), value, markRemark(placed, id, zone));
    }),
    ...(recap.held.of === 0
      ? []
      : [
          lineOf(
            'JP yang diikuti',
            shareInJp(recap.held),
            `${shareInPercent(recap.held)} dari sesi yang sudah berlangsung`,
          ),
        ]),
  ];
}

const sessionLabel = (session: PlacedSession): string =>
  `${sessionName(session)}, ${formatPlainDate(session.date)}`;

/** Topic, who marked it, what a correction changed, and a drawn signature. */
function markRemark({ session, sheet }: SheetSession, id: string, zone: Zone): string {
  const mark = sheet?.marks[id];
  const signature = sheet?.signatures[id];
  const { correction } = mark ?? {};
  return [
    topicsOf(session),
    correction
      ? `dikoreksi dari ${STATUS_NAMES[correction.from]} karena “${correction.reason}”`
      : '',
    mark ? stampInWords(mark, zone) : '',
    signature ? 'tanda tangan tersimpan sebagai gambar' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function scoreLines(state: ActivityState, sop: Sop, zone: Zone, id: string): readonly RecordLine[] {
  return testsOf(state, sop).flatMap(({ name, date, scores }) => {
    const score = scores[id];
    const label = `${name}, ${formatPlainDate(date)}`;
    return score ? [lineOf(label, formatScore(score.points), stampInWords(score, zone))] : [];
  });
}

function groupLines(state: ActivityState, zone: Zone, id: string): readonly RecordLine[] {
  return state.days.flatMap(({ plan, groups, groupResults }) => {
    const group = groups.find(({ participantIds }) => participantIds.includes(id));
    if (!group) return [];
    const result = groupResults[group.groupId];
    const remark = [
      group.task === '' ? '' : `tugas: ${group.task}`,
      result?.result ? `hasil: ${result.result}` : '',
      result?.points === undefined ? '' : `nilai kelompok ${formatScore(result.points)}`,
      result ? stampInWords(result, zone) : '',
    ];
    const all = remark.filter((part) => part !== '').join('; ');
    return [lineOf(formatDate(plan.date), group.name, all)];
  });
}
