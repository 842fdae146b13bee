import { formatDateRange } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { ScoreRecapView } from '../../domain/reports/score-recap-paper';
import type { DocumentOptions } from '../document-options';
import { facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { placeAndDate } from '../layout/place-and-date';
import { heading, sentence } from '../layout/section';
import { blockOf } from '../layout/signature';
import { STYLE } from '../layout/styles';
import { titles } from '../layout/titles';
import { scoreCharts } from './score-charts';
import { gainInWords } from './score-sentences';
import { scoreTable } from './score-table';

const KIND = 'Rekap Nilai';

/** The scores of a kegiatan as a Word file, with charts of what the class reached. */
export async function createScoreRecap(
  view: ScoreRecapView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const { textWidth } = page;
  const { recap } = view;
  const signedAt = placeAndDate(office.city, view.madeOn);
  const block = blockOf(options.signer ?? office.signers[0], signedAt);
  const charts = scoreCharts(recap, textWidth);
  const gain = gainInWords(recap);
  return packPaper({
    kind: KIND,
    logHead: options.logHead,
    isEvidence: true,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles('Rekapitulasi Nilai Peserta', view),
      facts(
        [
          [
            ['Tanggal', formatDateRange(view.date, view.lastDate)],
            ['Tempat', view.place],
          ],
        ],
        textWidth,
        26,
      ),
      ...(charts.length > 0 ? [heading('A. Ringkasan kelas')] : []),
      ...(gain === '' ? [] : [sentence(gain)]),
      ...charts,
      ...(charts.length > 0 ? [heading('B. Nilai peserta')] : [gap(8)]),
      scoreTable(recap, textWidth, {
        left: [paragraph('Tanda – berarti tidak mengikuti tes.', STYLE.small)],
        block,
      }),
      gap(1),
    ],
  });
}
