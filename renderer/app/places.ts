import {
  IconBook2,
  IconHome,
  IconListDetails,
  type IconProps,
  IconSettings,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType<IconProps>;
}

/** The first level of navigation. */
export const ENTRIES: readonly Entry[] = [
  { to: '/', label: 'Beranda', icon: IconHome },
  { to: '/kegiatan', label: 'Kegiatan', icon: IconListDetails },
  { to: '/sop', label: 'SOP', icon: IconBook2 },
  { to: '/pengaturan', label: 'Pengaturan', icon: IconSettings },
];

/** The second level: the pages of one kegiatan. */
export const TABS = [
  { path: 'ringkasan', label: 'Ringkasan' },
  { path: 'peserta', label: 'Peserta' },
  { path: 'jadwal', label: 'Jadwal' },
  { path: 'pelaksanaan', label: 'Pelaksanaan' },
  { path: 'daftar-hadir', label: 'Daftar Hadir' },
  { path: 'nilai', label: 'Nilai' },
  { path: 'dokumen', label: 'Dokumen' },
  { path: 'riwayat', label: 'Riwayat' },
] as const;
