import { BorderStyle, Paragraph } from 'docx';
import { trainingName } from '../../domain/activity/training-name';
import { formatDateRange } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type { OfficeSettings } from '../../domain/office/settings';
import type { OfficialMemoView } from '../../domain/reports/official-memo';
import type { DocumentOptions } from '../document-options';
import { type Fact, facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { blockOf } from '../layout/signature';
import { signatureAtRight } from '../layout/signature-at-right';
import { STYLE } from '../layout/styles';
import { inCapitals, oneLine } from '../layout/text';
import { detailLines } from './detail-lines';
import { body, copies, letterDate, numberText, positionOf, signerOf } from './letter-text';

/** The Nota Dinas as a Word file. It is signed without a stamp, and without place and date. */
export function createOfficialMemo(
  view: OfficialMemoView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const { texts } = view;
  const page = pageOf(office.paper, 'portrait');
  const width = page.textWidth;
  const signer = signerOf(office, options);
  const head: readonly Fact[] = [
    ['Kepada Yth.', texts.recipient],
    ...(oneLine(texts.via) === '' ? [] : [['Melalui', texts.via] as const]),
    ['Dari', oneLine(texts.sender) || positionOf(signer)],
    ['Tanggal', letterDate(texts, view.madeOn)],
    ['Nomor', numberText(texts.number)],
    ['Sifat', texts.nature],
    ['Lampiran', oneLine(texts.attachment) || '–'],
    ['Hal', texts.subject],
  ];
  return packPaper({
    kind: 'Nota Dinas',
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, width),
      paragraph(inCapitals(texts.title), STYLE.title, { spacing: { after: 200 } }),
      facts([head], width, 26),
      rule(),
      ...body(texts.opening),
      detailLines(proposal(view), width),
      gap(8),
      ...body(texts.request),
      ...body(texts.closing, true),
      gap(14, true),
      signatureAtRight(blockOf(signer, ''), width),
      ...copies(texts.copies),
      gap(1),
    ],
  });
}

function proposal(view: OfficialMemoView): readonly Fact[] {
  const { date, lastDate, place, dayCount, participantCount, jp } = view;
  const training = { title: oneLine(view.title), batch: oneLine(view.batch) };
  return [
    ['Kegiatan', trainingName(training, date)],
    ['Tanggal', `${formatDateRange(date, lastDate)} (${dayCount} hari)`],
    ['Tempat', place],
    ...(jp > 0 ? [['Jumlah JP', `${formatNumber(jp)} jam pelajaran`] as const] : []),
    ['Jumlah peserta', participantCount > 0 ? `${participantCount} orang` : ''],
  ];
}

/** Between the head and what it says. */
const rule = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 200, line: 120, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 } },
    children: [],
  });
