import type { OfficeSettings } from '../../domain/office/settings';
import type { AttendanceRecapView } from '../../domain/reports/attendance-recap-paper';
import type { DocumentOptions } from '../document-options';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { titles } from '../layout/titles';
import { recapParts } from './recap-parts';

const KIND = 'Rekap Kehadiran';

/** The attendance of a whole kegiatan as a Word file. */
export async function createAttendanceRecap(
  view: AttendanceRecapView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'landscape');
  const { textWidth } = page;
  const signedAt = placeAndDate(office.city, view.madeOn);
  const block = blockOf(options.signer ?? office.signers[0], signedAt);
  return packPaper({
    kind: KIND,
    logHead: options.logHead,
    isEvidence: true,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles('Rekapitulasi Kehadiran Peserta', view),
      ...recapParts(view, textWidth, { left: [], block }),
    ],
  });
}
