import { Button, Group, Text } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { capitalized } from '../../domain/format/capital';
import { formatInstant } from '../../domain/format/clock';
import { useActivity } from '../../workspace/activity';
import classes from './run.module.css';
import { useRun } from './run-context';
import { useDayWords } from './use-day-words';

/** An archived day can be read; changing it takes a reason. */
export function ArchivedNotice() {
  const { details } = useActivity();
  const { day, ask } = useRun();
  const called = capitalized(useDayWords());
  if (!day.archived) return null;
  const { at, operator, reason } = day.archived;
  return (
    <Group
      component="section"
      aria-label={`${called} diarsipkan`}
      className={classes.strip ?? ''}
      justify="space-between"
      wrap="nowrap"
      gap="sm"
      p="sm"
      mb="md"
    >
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <IconArchive size={18} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
        <div>
          <Text size="sm" fw={600}>
            {called} sudah diarsipkan
          </Text>
          <Text size="sm" c="dimmed">
            {formatInstant(at, details.zone)}
            {operator ? ` oleh ${operator}` : ''}
            {reason ? `. Alasan: ${reason}` : ''}
          </Text>
        </div>
      </Group>
      <Button
        variant="default"
        style={{ flexShrink: 0 }}
        onClick={() => ask({ kind: 'reopen-day' })}
      >
        Buka kembali
      </Button>
    </Group>
  );
}
