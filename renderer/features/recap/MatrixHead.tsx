import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { formatPlainDate } from '../../domain/format/date';
import type { RecapSession } from '../../domain/reports/attendance-recap';
import type { RecapOrder } from '../../domain/reports/recap-list';
import { SESSION_STATE_NAMES, sessionName, topicsOf } from '../../domain/reports/recap-words';
import classes from './recap.module.css';

interface MatrixHeadProps {
  readonly sessions: readonly RecapSession[];
  readonly activityId: string;
  readonly order: RecapOrder;
  readonly isDescending: boolean;
  readonly onSort: (order: RecapOrder) => void;
}

/** Two rows: days, and the sessions of each. */
export function MatrixHead(props: MatrixHeadProps) {
  const { sessions, activityId } = props;
  const days = sessions.filter(({ dayId }, index) => dayId !== sessions[index - 1]?.dayId);
  return (
    <thead>
      <tr>
        <SortHead {...props} column="number" label="No" className={classes.number} rowSpan={2} />
        <SortHead {...props} column="name" label="Nama" className={classes.name} rowSpan={2} />
        {days.map(({ dayId, dayNumber, date }) => {
          const count = sessions.filter((session) => session.dayId === dayId).length;
          return (
            <th
              key={dayId}
              scope="colgroup"
              colSpan={count}
              className={classes.day}
              title={formatPlainDate(date)}
            >
              {count > 1 ? `Hari ${dayNumber}` : `H${dayNumber}`}
            </th>
          );
        })}
        <th scope="col" rowSpan={2} className={classes.jp} title="JP yang dihadiri">
          JP
        </th>
        {SHARES.map(({ column, label, meaning, className }) => (
          <SortHead
            key={column}
            {...props}
            column={column}
            label={label}
            title={meaning}
            className={className}
            rowSpan={2}
          />
        ))}
        <th scope="col" rowSpan={2} className={classes.standing}>
          Keterangan
        </th>
      </tr>
      <tr>
        {sessions.map((session) => (
          <SessionHead
            key={`${session.dayId}/${session.step}`}
            session={session}
            to={`/kegiatan/${activityId}/daftar-hadir/${session.dayId}/${session.step}`}
          />
        ))}
      </tr>
    </thead>
  );
}

const SHARES = [
  {
    column: 'held',
    label: 'Dari sesi terisi',
    meaning: 'Dari JP sesi yang mencantumkan peserta dan sudah diisi',
    className: classes.share,
  },
  {
    column: 'best',
    label: 'Terbaik yang mungkin',
    meaning: 'Dari semua JP, jika hadir pada semua sesi yang akan datang atau belum diisi',
    className: classes.share,
  },
  {
    column: 'all',
    label: 'Dari semua sesi',
    meaning:
      'Dari JP semua sesi yang dilaksanakan atau akan datang; inilah yang dibandingkan dengan ambang',
    className: classes.all,
  },
] as const;

function SessionHead({ session, to }: { readonly session: RecapSession; readonly to: string }) {
  const { state, number, jp } = session;
  const words = [
    sessionName(session),
    `${jp} JP`,
    SESSION_STATE_NAMES[state].toLowerCase(),
    topicsOf(session),
  ].filter((part) => part !== '');
  return (
    <th scope="col" className={classes.session} data-state={state}>
      <Link className={classes.sheet} to={to} title={words.join(' · ')}>
        <VisuallyHidden component="span">Hari {session.dayNumber} Sesi </VisuallyHidden>
        {state === 'cancelled' ? <s>{number}</s> : number}{' '}
        <small className={classes.weight}>{state === 'cancelled' ? 'batal' : `${jp} JP`}</small>
      </Link>
    </th>
  );
}

interface SortHeadProps extends MatrixHeadProps {
  readonly column: RecapOrder;
  readonly label: string;
  readonly className: string | undefined;
  readonly title?: string;
  readonly rowSpan?: number;
}

function SortHead(props: SortHeadProps) {
  const { column, label, className, title, rowSpan, order, isDescending, onSort } = props;
  const isSorted = order === column;
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      className={className}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
      title={title}
    >
      <UnstyledButton className={classes.sort} onClick={() => onSort(column)}>
        {label}
        {isSorted && (column !== 'number' || isDescending) ? <Arrow size={14} aria-hidden /> : null}
      </UnstyledButton>
    </th>
  );
}
