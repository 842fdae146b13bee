import type { OfficeSettings } from '../../domain/office/settings';
import type { BiodataView, ParticipantBiodata } from '../../domain/reports/biodata';
import { formLines } from '../layout/form-lines';
import { paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';
import { createBiodata } from './biodata-form';
import { personalLines, SEX_FOOTNOTE } from './personal-lines';

/** The Biodata Peserta as a Word file: a form for each, or one to be written on. */
export function createParticipantBiodata(
  view: BiodataView<ParticipantBiodata>,
  office: OfficeSettings,
): Promise<Uint8Array> {
  return createBiodata(view, office, {
    kind: 'Biodata Peserta',
    lines: (person, width) => [
      formLines(
        [...personalLines(person), ['Pendidikan terakhir', ''], ['Ukuran baju', '']],
        width,
        { labelWidth: 50 },
      ),
      paragraph(SEX_FOOTNOTE, STYLE.small),
    ],
  });
}
