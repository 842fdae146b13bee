import type { FileChild } from 'docx';
import type { AttendanceRecapView } from '../../domain/reports/attendance-recap-paper';
import { facts } from '../layout/facts';
import { gap, paragraph } from '../layout/paragraph';
import { heading, subheading } from '../layout/section';
import type { ListFoot } from '../layout/signature-table';
import { STYLE } from '../layout/styles';
import { institutionTable } from './institution-table';
import { detailTables, needsDetail, peopleTable } from './people-table';
import { sessionTable } from './session-table';
import { legendLines, recapFacts } from './words';

/** What a part of the paper is called above it. */
type Titles = (text: string) => FileChild;

/**
 * The recap below its title: people, sessions, instansi.
 *
 * @param width mm
 * @param foot below the last table, on the same page as its last row
 * @param title how its parts are headed: an annex has smaller ones
 */
export function recapParts(
  view: AttendanceRecapView,
  width: number,
  foot: ListFoot,
  {
    title = heading,
    detail = subheading,
  }: { readonly title?: Titles; readonly detail?: Titles } = {},
): readonly FileChild[] {
  const { recap } = view;
  const details = needsDetail(recap, width) && recap.people.length > 0;
  const names = [
    'Kehadiran peserta',
    ...(details ? ['Rincian per sesi'] : []),
    'Kehadiran per sesi',
    'Kehadiran per instansi',
  ].map((name, index) => title(`${'ABCD'.charAt(index)}. ${name}`));
  const [people, ...others] = names;
  const [detailed, sessions, institutions] = details ? others : [undefined, ...others];
  return [
    facts(recapFacts(view), width, 36),
    ...(people ? [people] : []),
    peopleTable(recap, width),
    ...legendLines(view).map((line) => paragraph(line, STYLE.small)),
    ...(detailed
      ? [
          detailed,
          ...detailTables(recap, width).flatMap(({ title: days, table }) => [detail(days), table]),
        ]
      : []),
    ...(sessions ? [sessions] : []),
    sessionTable(recap, width),
    ...(institutions ? [institutions] : []),
    institutionTable(recap, width, foot),
    gap(1),
  ];
}
