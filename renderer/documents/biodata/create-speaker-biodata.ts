import type { FileChild } from 'docx';
import { formatNumber } from '../../domain/format/number';
import type { OfficeSettings } from '../../domain/office/settings';
import type { BiodataView, SpeakerBiodata } from '../../domain/reports/biodata';
import type { Fact } from '../layout/facts';
import { formLines } from '../layout/form-lines';
import { gap, paragraph } from '../layout/paragraph';
import type { SignatureBlock } from '../layout/signature';
import { signatureAtRight } from '../layout/signature-at-right';
import { STYLE } from '../layout/styles';
import { oneLine } from '../layout/text';
import { titles } from '../layout/titles';
import { createBiodata } from './biodata-form';
import { personalLines, SEX_FOOTNOTE } from './personal-lines';

const LOOK = { labelWidth: 50 } as const;

/**
 * The Biodata Narasumber as a Word file. What the payment of the honorarium asks for is on a page of
 * its own and always written by hand: it belongs to other files, and is kept for another time.
 */
export function createSpeakerBiodata(
  view: BiodataView<SpeakerBiodata>,
  office: OfficeSettings,
): Promise<Uint8Array> {
  return createBiodata(view, office, {
    kind: 'Biodata Narasumber',
    lines: (person, width) => [
      formLines([...personalLines(person), ...teachingLines(person)], width, LOOK),
      paragraph(SEX_FOOTNOTE, STYLE.small),
    ],
    apart: (person, width, signer) => [
      ...titles('Data Pembayaran Honorarium', view, { pageBreakBefore: true }),
      ...paymentLines(person, width, signer),
    ],
  });
}

function teachingLines(person: SpeakerBiodata): readonly Fact[] {
  const experience = oneLine(person.experience) === '' ? ['', '', ''] : [person.experience];
  return [
    ['Pendidikan terakhir', person.education],
    ['Bidang keahlian', person.expertise],
    ['Mata pelatihan', person.topics.join('; ')],
    ['Jumlah JP', person.jp > 0 ? `${formatNumber(person.jp)} JP` : ''],
    ...experience.map(
      (text, index): Fact => [index === 0 ? 'Riwayat jabatan dan mengajar' : '', text],
    ),
  ];
}

function paymentLines(
  { name, nip }: SpeakerBiodata,
  width: number,
  signer: SignatureBlock,
): readonly FileChild[] {
  const lines: readonly Fact[] = [
    ['Nama', name],
    ['NIP', nip],
    ['NPWP', ''],
    ['Nama bank', ''],
    ['Nomor rekening', ''],
    ['Atas nama', ''],
  ];
  return [formLines(lines, width, LOOK), gap(10, true), signatureAtRight(signer, width), gap(1)];
}
