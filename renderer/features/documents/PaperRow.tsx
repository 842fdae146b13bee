import { Anchor, Button, Group, Loader, Table, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Zone } from '../../domain/activity/zone';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { PAPER_PURPOSES, paperGapSentence, paperName } from '../../domain/office/paper-sentences';
import type { Paper } from '../../domain/office/papers';
import { StatusWord } from '../../ui/StatusWord';
import { gapLink } from './paper-links';

interface PaperRowProps {
  readonly activityId: string;
  readonly paper: Paper;
  readonly zone: Zone;
  /** Needless where all rows are of one day. */
  readonly showsDay: boolean;
  readonly progress: 'idle' | 'busy' | 'making' | 'saving';
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

export function PaperRow(props: PaperRowProps) {
  const { activityId, paper, zone, showsDay, progress, onMake, onCancel } = props;
  const { kind, session, dayNumber, date, gap, isReady } = paper;
  const name = paperName(paper);
  const about = session
    ? `${PAPER_PURPOSES[kind]} · ${formatMinuteRange(session.startMinute, session.endMinute, zone)}`
    : PAPER_PURPOSES[kind];
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={500} size="sm">
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {about}
        </Text>
      </Table.Td>
      {showsDay ? (
        <Table.Td>
          <Text size="sm">Hari {dayNumber}</Text>
          <Text size="sm" c="dimmed">
            {formatDate(date)}
          </Text>
        </Table.Td>
      ) : null}
      <Table.Td>
        <StatusWord tone={isReady ? 'done' : 'waiting'}>
          {isReady ? 'Siap dibuat' : 'Belum dapat dibuat'}
        </StatusWord>
        {gap ? (
          <Anchor
            component={Link}
            to={gapLink(activityId, paper)}
            size="sm"
            display="block"
            pl={22}
          >
            {paperGapSentence(gap)}
          </Anchor>
        ) : null}
      </Table.Td>
      <Table.Td>
        {progress === 'making' || progress === 'saving' ? (
          <Group gap="sm" wrap="nowrap" justify="flex-end" role="status">
            <Loader size={16} aria-hidden />
            <Text size="sm">{progress === 'making' ? 'Menyusun' : 'Menyimpan'}</Text>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={onCancel}
              disabled={progress === 'saving'}
            >
              Batal
            </Button>
          </Group>
        ) : (
          <Group justify="flex-end">
            <Button
              variant="default"
              leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
              onClick={onMake}
              disabled={!isReady || progress === 'busy'}
              aria-label={`Buat Word: ${name}, Hari ${dayNumber}`}
            >
              Buat Word
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
