import { Box, Button, Checkbox, CloseButton, Group, Kbd, Stack, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { DESK_ITEM_NAMES, DESK_ITEMS, type DeskItem } from '../../domain/attendance/desk';
import { formatClock } from '../../domain/format/clock';
import { fullName } from '../../domain/people/personal-name';
import type { DeskPerson as Person } from '../../domain/run/desk-search';
import { useActivity } from '../../workspace/activity';
import classes from './run.module.css';

interface DeskPersonProps {
  readonly person: Person;
  readonly onSet: (item: DeskItem, done: boolean) => void;
  readonly onAll: () => void;
  readonly onBack: () => void;
}

/** One person at the desk: Enter takes and hands over everything, 1 to 6 one thing each. */
export function DeskPerson({ person, onSet, onAll, onBack }: DeskPersonProps) {
  const { state, details } = useActivity();
  const { participant, missing } = person;
  const stamps = state.desk[participant.id] ?? {};
  const isComplete = missing.length === 0;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const item = DESK_ITEMS[Number(event.key) - 1];
    if (event.key === 'Escape') onBack();
    else if (item) onSet(item, stamps[item] === undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box className={classes.scroll ?? ''} onKeyDown={onKeyDown}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
          <div>
            <Text fw={600} lh={1.3}>
              {fullName(participant)}
            </Text>
            <Text size="sm" c="dimmed">
              {participant.institution}
            </Text>
          </div>
          <CloseButton aria-label="Kembali ke pencarian" onClick={onBack} />
        </Group>
        <Button
          autoFocus
          variant="light"
          size="xs"
          h="auto"
          mih={36}
          mx={4}
          styles={WRAPPING}
          rightSection={
            <Kbd size="xs" aria-hidden className={classes.ownEnter ?? ''}>
              Enter
            </Kbd>
          }
          onClick={onAll}
        >
          {isComplete ? 'Sudah lengkap, kembali' : 'Semua diterima dan diserahkan'}
        </Button>
        {DESK_ITEMS.map((item, index) => {
          const stamp = stamps[item];
          return (
            <Group key={item} justify="space-between" wrap="nowrap" gap="xs">
              <Checkbox
                size="sm"
                label={[DESK_ITEM_NAMES[item], ACTS[item]].filter((word) => word).join(' ')}
                checked={stamp !== undefined}
                onChange={(event) => onSet(item, event.currentTarget.checked)}
              />
              {stamp ? (
                <Text size="xs" c="dimmed">
                  {formatClock(stamp.at, details.zone)}
                </Text>
              ) : (
                <Kbd size="xs" aria-hidden>
                  {index + 1}
                </Kbd>
              )}
            </Group>
          );
        })}
      </Stack>
    </Box>
  );
}

const WRAPPING = { label: { whiteSpace: 'normal' } } as const;

/** What the desk does with a thing, after its name. */
const ACTS: Record<DeskItem, string> = {
  registered: '',
  'assignment-letter': 'diterima',
  'commitment-letter': 'diterima',
  biodata: 'diterima',
  schedule: 'diserahkan',
  toolkit: 'diserahkan',
};
