import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';

interface RecapEmptyProps {
  readonly lacks: 'sessions' | 'people';
  /** Address of the kegiatan. */
  readonly path: string;
}

/** What a recap needs before there is one. */
export function RecapEmpty({ lacks, path }: RecapEmptyProps) {
  return lacks === 'sessions' ? (
    <EmptyState
      title="Belum ada sesi"
      action={
        <Button component={Link} to={`${path}/jadwal`}>
          Susun jadwal
        </Button>
      }
    >
      Rekap menghitung daftar hadir tiap sesi dalam JP. Susun dahulu hari dan langkahnya melalui
      Jadwal.
    </EmptyState>
  ) : (
    <EmptyState
      title="Belum ada peserta"
      action={
        <Button component={Link} to={`${path}/peserta`}>
          Tambahkan peserta
        </Button>
      }
    >
      Rekap menampilkan kehadiran tiap peserta. Masukkan dahulu daftarnya melalui Peserta.
    </EmptyState>
  );
}
