import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState';

export function NotFound() {
  return (
    <EmptyState
      title="Halaman tidak ditemukan"
      action={
        <Button component={Link} to="/">
          Ke Beranda
        </Button>
      }
    >
      Alamat ini tidak ada di Pendamping. Data Anda tidak terpengaruh.
    </EmptyState>
  );
}
