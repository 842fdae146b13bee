import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';

interface UnopenedProps {
  readonly isOpened: boolean;
  readonly isArchived: boolean;
  /** Hari ke-, from 1. */
  readonly dayNumber: number;
  /** Participants that take part now. */
  readonly count: number;
  readonly participantsPath: string;
  readonly onOpen: () => void;
}

/** What stands in the place of rows that cannot be there yet. */
export function Unopened(props: UnopenedProps) {
  const { isOpened, isArchived, dayNumber, count, participantsPath, onOpen } = props;
  if (count === 0) {
    return (
      <EmptyState
        title="Belum ada peserta"
        action={
          <Button component={Link} to={participantsPath}>
            Isi daftar peserta
          </Button>
        }
      >
        {isOpened
          ? 'Daftar hadir ini sudah terbuka. Peserta yang ditambahkan sekarang langsung tercantum di sini.'
          : 'Daftar hadir memuat peserta yang terdaftar saat dibuka. Isi daftar peserta dahulu.'}
      </EmptyState>
    );
  }
  if (isArchived) {
    return (
      <EmptyState title="Daftar hadir sesi ini tidak pernah dibuka">
        Hari {dayNumber} diarsipkan tanpa daftar hadir sesi ini. Alasannya tercatat di Riwayat.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Daftar hadir sesi ini belum dibuka"
      action={<Button onClick={onOpen}>Buka daftar hadir</Button>}
    >
      Daftar hadir terbuka sendiri saat langkahnya dimulai di Pelaksanaan. Bila perlu, buka sekarang
      untuk {count} peserta.
    </EmptyState>
  );
}
