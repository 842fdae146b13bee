import { Button, Group, Menu, Text } from '@mantine/core';
import {
  IconBan,
  IconDots,
  IconFilePencil,
  IconMessageReport,
  IconSignature,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface SheetFactsProps {
  /** Where the sheet is in its life. */
  readonly state: ReactNode;
  readonly facts: string;
  /** How many announced absences hold for the day. */
  readonly excuseCount: number;
  readonly onExcuses: (() => void) | undefined;
  readonly onAdd: (() => void) | undefined;
  readonly onPaper: (() => void) | undefined;
  readonly onSign: (() => void) | undefined;
  readonly onCancel: (() => void) | undefined;
}

const QUIET = { variant: 'subtle', color: 'gray', size: 'compact-sm', fw: 400 } as const;

/** What the sheet stands for, and acts that are not needed each time. */
export function SheetFacts(props: SheetFactsProps) {
  const { state, facts, excuseCount, onExcuses, onAdd, onPaper, onSign, onCancel } = props;
  return (
    <Group justify="space-between" wrap="nowrap" gap="md" mt={6}>
      <Group gap="sm" wrap="nowrap" miw={0}>
        {state}
        <Text size="sm" c="dimmed" lineClamp={1} title={facts}>
          {facts}
        </Text>
      </Group>
      <Group gap={4} wrap="nowrap" style={{ flexShrink: 0 }}>
        {onExcuses ? (
          <Button
            {...QUIET}
            leftSection={<IconMessageReport size={16} aria-hidden />}
            aria-label={`Pemberitahuan berhalangan (${excuseCount})`}
            title="Pemberitahuan berhalangan"
            onClick={onExcuses}
          >
            Berhalangan ({excuseCount})
          </Button>
        ) : null}
        {onAdd ? (
          <Button
            {...QUIET}
            leftSection={<IconUserPlus size={16} aria-hidden />}
            aria-label="Tambah peserta di tempat"
            title="Tambah peserta di tempat"
            onClick={onAdd}
          >
            Tambah peserta
          </Button>
        ) : null}
        {onPaper || onSign || onCancel ? (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button {...QUIET} leftSection={<IconDots size={16} aria-hidden />}>
                Lainnya
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {onPaper ? (
                <Menu.Item
                  leftSection={<IconFilePencil size={16} aria-hidden />}
                  onClick={later(onPaper)}
                >
                  Salin dari kertas
                </Menu.Item>
              ) : null}
              {onSign ? (
                <Menu.Item
                  leftSection={<IconSignature size={16} aria-hidden />}
                  onClick={later(onSign)}
                >
                  Tanda tangan di layar
                </Menu.Item>
              ) : null}
              {onCancel ? (
                <Menu.Item
                  leftSection={<IconBan size={16} aria-hidden />}
                  onClick={later(onCancel)}
                >
                  Sesi tidak dilaksanakan…
                </Menu.Item>
              ) : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </Group>
    </Group>
  );
}

/** Ms in which a menu gives the focus back to its button; what comes then may take it from there. */
const MENU_CLOSED = 30;

const later = (act: () => void) => () => void setTimeout(act, MENU_CLOSED);
