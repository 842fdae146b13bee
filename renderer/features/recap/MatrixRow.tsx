import { memo } from 'react';
import type { Zone } from '../../domain/activity/zone';
import { cellLetters, type RecapCell } from '../../domain/reports/recap-cell';
import type { RecapPerson } from '../../domain/reports/recap-person';
import { fallsShort } from '../../domain/reports/recap-standing';
import {
  cellInWords,
  placeInWords,
  shareInJp,
  shareInPercent,
} from '../../domain/reports/recap-words';
import classes from './recap.module.css';
import { UNKNOWN_PERSON } from './recap-workbook';
import { StandingWord } from './StandingWord';

interface MatrixRowProps {
  readonly person: RecapPerson;
  readonly index: number;
  readonly zone: Zone;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** Renders again only when the recap of this person did: filtering and sorting move rows. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { person, index, zone, measure } = props;
  const place = placeInWords(person);
  return (
    <tr
      ref={measure}
      className={classes.row}
      data-index={index}
      data-short={fallsShort(person.standing) || undefined}
    >
      <td className={classes.number}>{person.number}</td>
      <th scope="row" className={classes.name} title={person.institution || undefined}>
        {person.name || UNKNOWN_PERSON}
        {place ? <small className={classes.place}>{place}</small> : null}
      </th>
      {person.cells.map((cell, session) => (
        <td
          // Sessions have a fixed order, and nothing else tells two cells apart.
          key={`${person.participantId}/${String(session)}`}
          className={classes.cell}
          data-session={session}
          data-kind={cell.kind === 'marked' ? cell.status : cell.kind}
          title={cellInWords(cell, zone)}
        >
          <Letters cell={cell} />
        </td>
      ))}
      <td className={classes.jp} title={shareInJp(person.all)}>
        {person.all.jp}
      </td>
      <td className={classes.share} title={shareInJp(person.held)}>
        {shareInPercent(person.held)}
      </td>
      <td className={classes.share} title={shareInJp(person.best)}>
        {shareInPercent(person.best)}
      </td>
      <td className={classes.all} title={shareInJp(person.all)}>
        {shareInPercent(person.all)}
      </td>
      <td className={classes.standing}>
        <StandingWord standing={person.standing} />
      </td>
    </tr>
  );
});

function Letters({ cell }: { readonly cell: RecapCell }) {
  if (cell.kind === 'blank') return <i className={classes.blank} />;
  if (cell.kind !== 'marked') return cellLetters(cell);
  const late = cell.lateMinutes > 0 ? 't' : '';
  const early = cell.leftAt === undefined ? '' : 'p';
  return (
    <>
      {cellLetters(cell)}
      {late || early ? <sup className={classes.oddity}>{late + early}</sup> : null}
    </>
  );
}
