import { Anchor, Button, Checkbox, Group, Loader, Table, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Zone } from '../../domain/activity/zone';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatPlainDate } from '../../domain/format/date';
import { paperGapSentence } from '../../domain/papers/paper-sentences';
import type { Paper } from '../../domain/papers/papers-of';
import { StatusWord } from '../../ui/StatusWord';
import { LastMade } from './LastMade';
import { makeLabel, paperLabel } from './make-label';
import { OutcomeLine } from './OutcomeLine';
import { gapLink } from './paper-links';
import type { Outcome } from './use-paper-maker';

/** `busy`: another paper is being made. */
type Progress = 'idle' | 'busy' | 'making' | 'saving';

const WORDS: Record<Progress, string> = {
  idle: 'Buat Word',
  busy: 'Buat Word',
  making: 'Menyusun',
  saving: 'Menyimpan',
};

interface PaperRowProps {
  readonly activityId: string;
  readonly paper: Paper;
  readonly zone: Zone;
  /** Needless where all rows are of one day. */
  readonly showsDay: boolean;
  readonly isTicked: boolean;
  readonly progress: Progress;
  /** Of the last attempt to make this paper. */
  readonly outcome: Outcome | undefined;
  readonly onTick: (isTicked: boolean) => void;
  /** Where the office writes something of its own into it. */
  readonly onFillIn: (() => void) | undefined;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

export function PaperRow(props: PaperRowProps) {
  const { activityId, paper, zone, showsDay, isTicked, progress, outcome } = props;
  const { onTick, onFillIn, onMake, onCancel } = props;
  const { name, purpose, session, day, gap, isReady, isProposed } = paper;
  const isAtWork = progress === 'making' || progress === 'saving';
  const about = session
    ? `${purpose} · ${formatMinuteRange(session.startMinute, session.endMinute, zone)}`
    : purpose;
  return (
    <Table.Tr>
      <Table.Td pl={0}>
        <Checkbox
          aria-label={`Pilih ${paperLabel(paper)}`}
          checked={isTicked && isReady}
          disabled={!isReady}
          onChange={({ currentTarget: { checked } }) => onTick(checked)}
        />
      </Table.Td>
      <Table.Td>
        <Text fw={500} size="sm">
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {about}
        </Text>
        {outcome ? <OutcomeLine outcome={outcome} /> : null}
      </Table.Td>
      {showsDay ? (
        <Table.Td>
          <Text size="sm">{day ? `Hari ${day.number}` : 'Kegiatan'}</Text>
          {day ? (
            <Text size="sm" c="dimmed">
              {formatPlainDate(day.date)}
            </Text>
          ) : null}
        </Table.Td>
      ) : null}
      <Table.Td>
        <StatusWord tone={isProposed ? 'done' : isReady ? 'dropped' : 'waiting'}>
          {stateOf(paper)}
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
        <LastMade paper={paper} zone={zone} />
      </Table.Td>
      <Table.Td pr={0}>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          {progress === 'making' ? (
            <Button variant="subtle" size="compact-sm" onClick={onCancel}>
              Batal
            </Button>
          ) : null}
          {onFillIn && progress === 'idle' ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Isian ${paperLabel(paper)}`}
              onClick={onFillIn}
            >
              Isian
            </Button>
          ) : null}
          {/* Stays the same button while it works, so that the keyboard keeps its place. */}
          <Button
            variant="default"
            leftSection={
              isAtWork ? (
                <Loader size={18} aria-hidden />
              ) : (
                <IconFileTypeDocx size={18} stroke={1.75} aria-hidden />
              )
            }
            onClick={onMake}
            disabled={!isReady || progress === 'busy'}
            aria-busy={isAtWork}
            aria-label={makeLabel(paper)}
          >
            {WORDS[progress]}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function stateOf({ isReady, isProposed }: Paper): string {
  if (isProposed) return 'Siap dibuat';
  return isReady ? 'Hari sudah selesai' : 'Belum dapat dibuat';
}
