import { Box, Text } from '@mantine/core';
import { type MouseEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { useNavigate } from 'react-router';
import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../domain/attendance/status';
import type { AttendanceRecap } from '../../domain/reports/attendance-recap';
import type { RecapOrder } from '../../domain/reports/recap-list';
import type { RecapPerson } from '../../domain/reports/recap-person';
import { FillHeight } from '../../ui/FillHeight';
import { useActivity } from '../../workspace/activity';
import { MatrixHead } from './MatrixHead';
import { MatrixRow } from './MatrixRow';
import classes from './recap.module.css';
import { useScrollRows } from './use-scroll-rows';

const ROW = 33;
const HEAD = 74;

interface RecapMatrixProps {
  readonly recap: AttendanceRecap;
  readonly people: readonly RecapPerson[];
  readonly order: RecapOrder;
  readonly isDescending: boolean;
  readonly onSort: (order: RecapOrder) => void;
  /** The box that scrolls. */
  readonly ref?: Ref<HTMLDivElement | null>;
}

/** People × sessions. A session's head or any of its cells opens that daftar hadir. */
export function RecapMatrix(props: RecapMatrixProps) {
  const { recap, people, order, isDescending, onSort, ref } = props;
  const { activityId } = useActivity();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => box.current);
  const rows = useScrollRows(box, people.length, ROW, HEAD, people);
  const { sessions, zone } = recap;

  const openSheet = ({ target }: MouseEvent) => {
    const index = target instanceof Element && target.closest('[data-session]');
    const session = index ? sessions[Number(index.getAttribute('data-session'))] : undefined;
    if (!session) return;
    void navigate(`/kegiatan/${activityId}/daftar-hadir/${session.dayId}/${session.step}`);
  };

  return (
    <FillHeight bottom={48} atLeast={256}>
      <Box ref={box} className={classes.box} tabIndex={0} role="region" aria-label="Matriks rekap">
        <table
          className={classes.matrix}
          aria-label="Rekap peserta"
          aria-rowcount={people.length + 2}
        >
          <MatrixHead
            sessions={sessions}
            activityId={activityId}
            order={order}
            isDescending={isDescending}
            onSort={onSort}
          />
          <Box component="tbody" onClick={openSheet}>
            <Spacer height={rows.before} />
            {rows.indexes.map((index) => {
              const person = people[index];
              return person ? (
                <MatrixRow
                  key={person.participantId}
                  person={person}
                  index={index}
                  zone={zone}
                  measure={rows.measure}
                />
              ) : null;
            })}
            <Spacer height={rows.after} />
          </Box>
        </table>
        {people.length === 0 ? (
          <Text size="sm" c="dimmed" ta="center" py="lg">
            Tidak ada peserta yang cocok. Ubah pencarian atau hapus saringannya.
          </Text>
        ) : null}
      </Box>
      <Legend />
    </FillHeight>
  );
}

/** Stands for the rows that are out of sight. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function Legend() {
  return (
    <Text size="xs" c="dimmed" mt={6} lineClamp={1}>
      {ATTENDANCE_STATUSES.map((status) => `${status} ${STATUS_NAMES[status].toLowerCase()}`).join(
        ' · ',
      )}{' '}
      · t terlambat · p pulang lebih awal · – tidak tercantum · ▢ belum diisi
    </Text>
  );
}
