import {
  ActionIcon,
  Autocomplete,
  Group,
  Stack,
  Table,
  Text,
  TextInput,
  ThemeIcon,
  Tooltip,
  UnstyledButton,
} from '@mantine/core';
import { IconLock, IconX } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { PlannedStep } from '../../domain/activity/day-plan';
import type { SpeakerChoices } from '../../domain/activity/known-speakers';
import type { ScheduledStep } from '../../domain/activity/schedule';
import { formatMinute } from '../../domain/format/clock';
import type { SopStep } from '../../domain/sop/sop';
import { NumberCell } from './NumberCell';

/** What can be done with a row; the same functions in every rendering. */
export interface StepEdits {
  readonly onMinutes: (step: number, minutes: number) => void;
  readonly onDescribe: (
    step: number,
    changed: Partial<Pick<PlannedStep, 'topic' | 'speaker' | 'jp'>>,
  ) => void;
  readonly onRemove: (step: number) => void;
}

interface StepRowProps extends ScheduledStep {
  readonly official: SopStep;
  /** Numbers of the steps that run beside it. */
  readonly beside: string;
  /** To choose from; undefined where nobody teaches. */
  readonly speakers: SpeakerChoices | undefined;
  readonly edits: StepEdits;
  readonly isLocked: boolean;
  readonly isArchived: boolean;
}

/** A whole day in minutes: the most that a step can be planned for. */
const MOST_MINUTES = 1440;
const MOST_JP = 24;

/** Flat properties, so that typing in one row does not render the others again. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { start, end, minutes, topic, speaker, jp } = props;
  const { official, beside, speakers, edits, isLocked, isArchived } = props;
  const { number, shortName, text, optional, teaches } = official;
  const [isOpen, setOpen] = useState(false);
  const remarks = [beside === '' ? '' : `bersamaan dengan ${beside}`, optional ? 'jika ada' : ''];
  const remark = remarks.filter((part) => part !== '').join(', ');
  return (
    <Table.Tr style={{ verticalAlign: 'baseline' }}>
      <Table.Td pl={0}>{number}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {formatMinute(start)}–{formatMinute(end)}
      </Table.Td>
      <Table.Td>
        {/* A button alone would be aligned by its last line. */}
        <Group gap={4} align="baseline">
          <UnstyledButton
            fz="sm"
            aria-expanded={isOpen}
            title="Tampilkan bunyi lengkap"
            onClick={() => setOpen(!isOpen)}
          >
            {shortName}
          </UnstyledButton>
          {remark === '' ? null : (
            <Text size="sm" c="dimmed">
              · {remark}
            </Text>
          )}
        </Group>
        {isOpen && text !== shortName ? (
          <Text size="sm" c="dimmed" mt={2}>
            {text}
          </Text>
        ) : null}
        {teaches && isArchived ? (
          <Text size="sm">{[topic, speaker].filter((part) => part !== '').join(', ')}</Text>
        ) : null}
        {teaches && !isArchived ? (
          <Stack gap={4} mt={4}>
            <TextInput
              size="xs"
              aria-label={`Mata pelatihan langkah ${number}`}
              placeholder="Mata pelatihan"
              value={topic}
              onChange={({ currentTarget: { value } }) =>
                edits.onDescribe(number, { topic: value })
              }
            />
            <Autocomplete
              size="xs"
              aria-label={`Narasumber langkah ${number}`}
              placeholder="Narasumber beserta gelar"
              data={speakerData(speakers)}
              value={speaker}
              onChange={(name) => edits.onDescribe(number, { speaker: name })}
            />
          </Stack>
        ) : null}
      </Table.Td>
      <Table.Td ta="right">
        {isArchived ? (
          minutes
        ) : (
          <NumberCell
            label={`Menit langkah ${number}`}
            value={minutes}
            max={MOST_MINUTES}
            onChange={(changed) => edits.onMinutes(number, changed)}
          />
        )}
      </Table.Td>
      <Table.Td ta="right" c="dimmed">
        {official.minutes}
      </Table.Td>
      <Table.Td ta="right">
        {teaches && isArchived ? jp : null}
        {teaches && !isArchived ? (
          <NumberCell
            label={`JP langkah ${number}`}
            value={jp}
            max={MOST_JP}
            onChange={(changed) => edits.onDescribe(number, { jp: changed })}
          />
        ) : null}
      </Table.Td>
      <Table.Td pr={0}>
        {isArchived ? null : (
          <RowAction number={number} isLocked={isLocked} onRemove={() => edits.onRemove(number)} />
        )}
      </Table.Td>
    </Table.Tr>
  );
});

/** Those with biodata first: choosing one takes the full name as it will be printed. */
function speakerData(choices: SpeakerChoices | undefined) {
  return [
    { group: 'Narasumber dengan biodata', items: [...(choices?.recorded ?? [])] },
    { group: 'Nama lain di jadwal', items: [...(choices?.others ?? [])] },
  ].filter(({ items }) => items.length > 0);
}

interface RowActionProps {
  readonly number: number;
  readonly isLocked: boolean;
  readonly onRemove: () => void;
}

function RowAction({ number, isLocked, onRemove }: RowActionProps) {
  if (isLocked) {
    return (
      <Tooltip label="Sudah berjalan, tidak dapat dikeluarkan">
        <ThemeIcon
          variant="transparent"
          color="gray"
          role="img"
          aria-label="Sudah berjalan"
          style={{ verticalAlign: 'middle' }}
        >
          <IconLock size={16} aria-hidden />
        </ThemeIcon>
      </Tooltip>
    );
  }
  return (
    <Tooltip label="Keluarkan dari hari ini">
      <ActionIcon
        variant="subtle"
        color="gray"
        style={{ verticalAlign: 'middle' }}
        aria-label={`Keluarkan langkah ${number}`}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
