import type { Zone } from '../../activity/zone';
import { STATUS_NAMES } from '../../attendance/status';
import { formatClockIn } from '../../format/clock';
import { formatDate } from '../../format/date';
import { listInWords } from '../../format/list';
import type { ActivityState } from '../../state';
import type { PersonRole } from '../known-people';
import { listSpeakers } from '../speaker-list';
import { lineOf, type RecordLine, type RecordSection, stampInWords } from './record-line';

/** All of a narasumber or of one of the panitia beside the identity. */
export function staffSections(
  state: ActivityState,
  zone: Zone,
  role: PersonRole,
  id: string,
): readonly RecordSection[] {
  return [
    role === 'speaker'
      ? { title: 'Biodata dan mengajar', lines: speakerLines(state, id) }
      : { title: 'Kepanitiaan', lines: committeeLines(state, id) },
    { title: 'Kehadiran', lines: attendanceLines(state, zone, id) },
  ];
}

function speakerLines(state: ActivityState, id: string): readonly RecordLine[] {
  const listed = listSpeakers(state).find(({ key }) => key === id);
  const speaker = listed?.speaker;
  if (!speaker) return [];
  const days = listed.days.map((day) => `hari ${day}`);
  const remark = days.length > 0 ? `${listInWords(days)}; ${listed.jp} JP` : '';
  return [
    lineOf('Bidang keahlian', speaker.expertise),
    lineOf('Pendidikan terakhir', speaker.education),
    lineOf('Riwayat singkat', speaker.experience),
    lineOf('Mata pelatihan', listed.topics.join('; '), remark),
  ];
}

function committeeLines({ committee }: ActivityState, id: string): readonly RecordLine[] {
  const member = committee.find((one) => one.id === id);
  return member ? [lineOf('Kedudukan dalam panitia', member.duty)] : [];
}

function attendanceLines(state: ActivityState, zone: Zone, id: string): readonly RecordLine[] {
  return state.days.flatMap(({ plan, staffMarks }) => {
    const mark = staffMarks[id];
    if (!mark) return [];
    const arrival = mark.arrivedAt === undefined ? '' : ` ${formatClockIn(mark.arrivedAt, zone)}`;
    const value = `${STATUS_NAMES[mark.status]}${arrival}`;
    return [lineOf(formatDate(plan.date), value, stampInWords(mark, zone))];
  });
}
