import { formatMinute } from '../../domain/format/clock';
import { formatNumber } from '../../domain/format/number';
import type { OfficeSettings } from '../../domain/office/settings';
import type {
  SpeakerAttendanceRow,
  StaffAttendanceView,
} from '../../domain/reports/staff-attendance';
import type { DocumentOptions } from '../document-options';
import { besideCell } from '../layout/person-cell';
import { centred } from '../layout/section';
import { createStaffAttendance } from './create-staff-attendance';

/** The Daftar Hadir Narasumber of a day. */
export function createSpeakerAttendance(
  view: StaffAttendanceView<SpeakerAttendanceRow>,
  office: OfficeSettings,
  options?: DocumentOptions,
): Promise<Uint8Array> {
  return createStaffAttendance(
    view,
    office,
    {
      kind: 'Daftar Hadir Narasumber',
      people: 'narasumber',
      columns: [
        ['Jabatan / Instansi', 44],
        ['Mata Pelatihan', 44],
        [`Waktu (${view.zone})`, 23],
        ['JP', 9],
      ],
      cells: ({ position, institution, topics, hours, jp }) => [
        besideCell([position, institution].filter((text) => text.trim() !== '').join(', ')),
        besideCell(topics.join('; ')),
        centred(
          hours
            .map(
              ({ startMinute, endMinute }) =>
                `${formatMinute(startMinute)}–${formatMinute(endMinute)}`,
            )
            .join('\n') || '–',
          { vertical: 'center' },
        ),
        centred(jp > 0 ? formatNumber(jp) : '–', { vertical: 'center' }),
      ],
    },
    options,
  );
}
