import type { OfficeSettings } from '../../domain/office/settings';
import type { NameTablesView } from '../../domain/reports/name-tables';
import { pack } from '../layout/pack';
import { pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { tentTable } from './tent-table';

/** Mm: the whole sheet is folded, so only what a printer cannot reach is left out. */
const MARGIN = 10;

const KIND = 'Kartu Meja';

/**
 * A sheet for each person as a Word file, to be folded along its middle: the name can be read from
 * both sides. Without page numbers, which would stand on the table.
 */
export function createNameTables(
  view: NameTablesView,
  office: OfficeSettings,
): Promise<Uint8Array> {
  const margins = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const page = pageOf(office.paper, 'portrait', margins);
  return pack({
    title: `${KIND} ${view.title}`,
    subject: KIND,
    author: office.office,
    date: view.startsAt,
    page,
    children: [tentTable(view.people, page), gap(1)],
  });
}
