import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'react-router';
import { activityTitle } from '../../domain/activity/details';
import { formatDate } from '../../domain/format/date';
import type { DaySummary } from '../../domain/summary';
import { useOffice } from '../../workspace/office';
import { useWorkspace } from '../../workspace/workspace';

interface AttentionProps {
  /** Days before today that nobody archived. */
  readonly before: readonly DaySummary[];
  readonly ofToday: readonly DaySummary[];
}

interface Matter {
  readonly key: string;
  readonly text: string;
  readonly link?: { readonly to: string; readonly label: string };
  /** For what nothing in the application can settle: it is then not shown again. */
  readonly settle?: { readonly label: string; readonly act: () => void };
}

/** Past days shown one by one; more are summed up. */
const MOST_PAST_DAYS = 3;

/** What was forgotten or is missing, each with the way to settle it. */
export function Attention({ before, ofToday }: AttentionProps) {
  const { store } = useWorkspace();
  const { settings } = useOffice();
  const quarantined = useLiveQuery(() => store.queries.countQuarantine(), [store]) ?? 0;
  const [told, setTold] = useLocalStorage({
    key: 'pendamping.quarantine-told',
    defaultValue: 0,
    getInitialValueInEffect: false,
  });

  const latest = before.slice(-MOST_PAST_DAYS).toReversed();
  const matters: readonly Matter[] = [
    ...ofToday.filter(({ openSheetCount }) => openSheetCount > 0).map(openSheet),
    ...latest.map(pastDay),
    ...(before.length > latest.length ? [furtherDays(before.length - latest.length)] : []),
    ...(quarantined > told ? [quarantine(quarantined, () => setTold(quarantined))] : []),
    ...(settings.operator === '' ? [NO_OPERATOR] : []),
    ...(settings.office === '' ? [NO_OFFICE] : []),
  ];

  return (
    <Stack gap="md" component="section" aria-label="Perlu perhatian">
      <Title order={2}>Perlu perhatian</Title>
      {matters.length === 0 ? (
        <Group gap="xs" wrap="nowrap">
          <IconCircleCheck size={18} color="var(--mantine-color-teal-6)" aria-hidden />
          <Text size="sm" c="dimmed">
            Tidak ada yang tertinggal.
          </Text>
        </Group>
      ) : null}
      {matters.map(({ key, text, link, settle }) => (
        <Group key={key} gap="xs" wrap="nowrap" align="flex-start">
          <IconAlertTriangle
            size={18}
            color="var(--mantine-color-orange-6)"
            aria-hidden
            style={{ flexShrink: 0, marginTop: 2 }}
          />
          <Stack gap={0}>
            <Text size="sm">{text}</Text>
            {link ? (
              <Anchor component={Link} to={link.to} size="sm">
                {link.label}
              </Anchor>
            ) : null}
            {settle ? (
              <Anchor component="button" type="button" size="sm" ta="left" onClick={settle.act}>
                {settle.label}
              </Anchor>
            ) : null}
          </Stack>
        </Group>
      ))}
    </Stack>
  );
}

function openSheet(day: DaySummary): Matter {
  return {
    key: `sheet/${day.dayId}`,
    text: `Daftar hadir hari ${day.number} ${activityTitle(day)} masih terbuka.`,
    link: {
      to: `/kegiatan/${day.activityId}/daftar-hadir/${day.dayId}`,
      label: 'Buka daftar hadir',
    },
  };
}

function pastDay(day: DaySummary): Matter {
  const lack = day.status === 'planned' ? 'belum dilaksanakan' : 'belum diarsipkan';
  const sheets = day.openSheetCount > 0 ? ' dan daftar hadirnya masih terbuka' : '';
  return {
    key: `day/${day.activityId}/${day.dayId}`,
    text: `Hari ${day.number} ${activityTitle(day)}, ${formatDate(day.date)}, ${lack}${sheets}.`,
    link: {
      to: `/kegiatan/${day.activityId}/pelaksanaan/${day.dayId}`,
      label: `Buka hari ${day.number}`,
    },
  };
}

const furtherDays = (count: number): Matter => ({
  key: 'further',
  text: `${count} hari lain yang sudah lewat belum diarsipkan.`,
  link: { to: '/kegiatan', label: 'Lihat daftar kegiatan' },
});

const quarantine = (count: number, settle: () => void): Matter => ({
  key: 'quarantine',
  text: `${count} catatan disisihkan karena rusak. Catatan lainnya utuh; beri tahu pengelola aplikasi.`,
  settle: { label: 'Sudah diberitahukan', act: settle },
});

const NO_OPERATOR: Matter = {
  key: 'operator',
  text: 'Nama operator di laptop ini belum diisi, sehingga catatan tidak menyebut siapa pencatatnya.',
  link: { to: '/pengaturan', label: 'Isi nama operator' },
};

const NO_OFFICE: Matter = {
  key: 'office',
  text: 'Nama instansi dan kop surat belum diisi. Lengkapi sebelum dokumen dicetak.',
  link: { to: '/pengaturan', label: 'Isi instansi' },
};
