import { Table } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { formatNumber } from '../../domain/format/number';
import type { Persistence } from '../../store/persist-storage';
import { useWorkspace } from '../../workspace/workspace';
import { SettingsSection } from './SettingsSection';

const MEGABYTE = 1024 * 1024;

const PERSISTENCE: Record<Persistence, string> = {
  persisted: 'Peramban berjanji tidak menghapus data ini',
  'best-effort': 'Peramban dapat menghapus data ini bila penyimpanan hampir penuh',
  unsupported: 'Peramban ini tidak memberi jaminan',
};

/** Which version this is, where the data lies and how safe it is there. */
export function AboutSection() {
  const { platform, persistence, store, office } = useWorkspace();
  const [computer, setComputer] = useState('');
  const [used, setUsed] = useState<number>();
  const count = useLiveQuery(() => store.queries.countActivities(), [store]);
  useEffect(() => {
    void platform.computerName().then(setComputer);
    void navigator.storage?.estimate().then(({ usage }) => setUsed(usage));
  }, [platform]);

  const isDesktop = platform.kind === 'desktop';
  // Only this laptop writes its settings, so their log tells its code.
  const deviceId = office.events.at(-1)?.deviceId;
  const facts: readonly (readonly [string, string])[] = [
    ['Versi', `Pendamping ${platform.version}, ${isDesktop ? 'desktop' : 'di peramban'}`],
    [
      'Tempat data',
      isDesktop
        ? 'Catatan dan jurnalnya di folder data aplikasi, di laptop ini'
        : 'Hanya di peramban ini, di laptop ini; tidak ada yang dikirim ke luar',
    ],
    ...(isDesktop ? [] : ([['Jaminan simpan', PERSISTENCE[persistence]]] as const)),
    [
      'Isi',
      [
        count === undefined ? '' : `${formatNumber(count)} kegiatan`,
        used === undefined ? '' : `sekitar ${formatNumber(Math.ceil(used / MEGABYTE))} MB`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    ],
    ...(computer === '' ? [] : ([['Nama laptop', computer]] as const)),
    ...(deviceId ? ([['Kode laptop', deviceId]] as const) : []),
  ];
  return (
    <SettingsSection title="Tentang">
      <Table withRowBorders={false} verticalSpacing={4} horizontalSpacing={0} fz="sm">
        <Table.Tbody>
          {facts.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th w={136} fw={400} c="dimmed" style={{ verticalAlign: 'top' }}>
                {label}
              </Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SettingsSection>
  );
}
