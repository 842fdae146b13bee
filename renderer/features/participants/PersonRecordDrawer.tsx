import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { IconCopy, IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { type PersonRole, ROLE_NAMES } from '../../domain/people/known-people';
import { buildPersonRecord } from '../../domain/people/record/person-record';
import type { RecordSection } from '../../domain/people/record/record-line';
import { recordFileName, recordText } from '../../domain/people/record/record-text';
import { notWrittenSentence } from '../../ui/file-sentences';
import { notifyDone, notifyProblem } from '../../ui/notify';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';

interface PersonRecordDrawerProps {
  readonly kind: PersonRole;
  readonly id: string;
  /** To the form, in which it is corrected. */
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** Everything that the kegiatan holds on one person, to be shown or handed over on request. */
export function PersonRecordDrawer({ kind, id, onEdit, onClose }: PersonRecordDrawerProps) {
  const { state, details } = useActivity();
  const { platform, clock } = useWorkspace();
  useReturnFocus();
  const [isBusy, setBusy] = useState(false);
  const record = buildPersonRecord(state, kind, id);
  if (!record) return null;
  const text = () => recordText(record, clock.now(), details.zone);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      notifyProblem('Belum tersalin karena papan klip menolak. Simpan sebagai teks saja.');
      return;
    }
    notifyDone(`Data ${record.name} disalin.`);
  };
  const save = async () => {
    setBusy(true);
    const result = await platform.saveFile({
      suggestedName: recordFileName(record),
      bytes: new TextEncoder().encode(text()),
      filters: [{ name: 'Teks', extensions: ['txt'] }],
    });
    setBusy(false);
    if (result.status === 'saved') notifyDone(`Tersimpan: ${result.path}`);
    if (result.status === 'failed') notifyProblem(notWrittenSentence(result.code));
  };

  return (
    <Drawer opened onClose={onClose} size={640} title="Data orang ini">
      <Stack gap="md">
        <Stack gap={2}>
          <Title order={2} fz="lg" style={{ overflowWrap: 'anywhere' }}>
            {record.name}
          </Title>
          <Text size="sm" c="dimmed">
            {ROLE_NAMES[kind]} pada {record.activity}
          </Text>
        </Stack>
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            data-autofocus
            onClick={() => void copy()}
          >
            Salin
          </Button>
          <Button
            variant="default"
            loading={isBusy}
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            onClick={() => void save()}
          >
            Simpan sebagai teks
          </Button>
          <Button variant="subtle" onClick={onEdit}>
            Betulkan data
          </Button>
        </Group>
        {record.sections.map((section) => (
          <Section key={section.title} section={section} />
        ))}
        <Text size="xs" c="dimmed">
          Inilah semua yang disimpan kegiatan ini tentang orang ini, selain catatan pendamping yang
          berupa teks bebas. Perubahan satu per satu dapat dibaca di Riwayat. Orang yang
          bersangkutan berhak memperoleh salinannya (UU 27/2022).
        </Text>
      </Stack>
    </Drawer>
  );
}

function Section({ section: { title, lines } }: { readonly section: RecordSection }) {
  return (
    <Stack gap={4} component="section" aria-label={title}>
      <Title order={3} fz="sm">
        {title}
      </Title>
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          Tidak ada data.
        </Text>
      ) : null}
      <dl style={LIST}>
        {lines.map(({ label, value, remark }) => (
          <Group
            key={`${label} ${value} ${remark}`}
            align="flex-start"
            wrap="nowrap"
            gap="md"
            py={4}
            style={LINE}
          >
            <Text component="dt" size="sm" c="dimmed" w={208} style={{ flexShrink: 0 }}>
              {label}
            </Text>
            <Text component="dd" size="sm" m={0} style={VALUE}>
              {value}
              {remark === '' ? null : (
                <Text span display="block" size="xs" c="dimmed">
                  {remark}
                </Text>
              )}
            </Text>
          </Group>
        ))}
      </dl>
    </Stack>
  );
}

const LIST = { margin: 0 } as const;
const LINE = { borderBottom: '1px solid var(--mantine-color-default-border)' } as const;
const VALUE = { overflowWrap: 'anywhere', whiteSpace: 'pre-line', minWidth: 0 } as const;
