import type { OfficeSettings } from '../../domain/office/settings';
import type {
  CommitteeAttendanceRow,
  StaffAttendanceView,
} from '../../domain/reports/staff-attendance';
import type { DocumentOptions } from '../document-options';
import { besideCell } from '../layout/person-cell';
import { createStaffAttendance } from './create-staff-attendance';

/** The Daftar Hadir Panitia of a day. */
export function createCommitteeAttendance(
  view: StaffAttendanceView<CommitteeAttendanceRow>,
  office: OfficeSettings,
  options?: DocumentOptions,
): Promise<Uint8Array> {
  return createStaffAttendance(
    view,
    office,
    {
      kind: 'Daftar Hadir Panitia',
      people: 'panitia',
      columns: [
        ['Pangkat / Gol.', 34],
        ['Jabatan', 48],
        ['Kedudukan', 36],
      ],
      cells: ({ grade, position, duty }) => [
        besideCell(grade),
        besideCell(position),
        besideCell(duty),
      ],
    },
    options,
  );
}
