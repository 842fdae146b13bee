import { Box, Button, Group, Text } from '@mantine/core';
import { type GroupWork, presentedCount } from '../../domain/groups/group-work';
import { GroupList } from './GroupList';
import { GroupReading } from './GroupReading';
import { GroupResults } from './GroupResults';
import { GroupSetup } from './GroupSetup';
import { useRun } from './run-context';

/** The groups of the day, as SOP steps 13 to 18 need them: forming, presenting, reading. */
export function GroupPanel({ work }: { readonly work: GroupWork }) {
  const { day, ask, isReadOnly } = useRun();
  const { groups } = day;
  if (groups.length === 0 && (work === 'reading' || isReadOnly)) return null;
  return (
    <Box component="section" aria-label="Kelompok">
      <Group justify="space-between" wrap="nowrap" gap="xs" mb={6}>
        <Text size="sm" fw={600}>
          Kelompok
          {work === 'task' && groups.length > 0 ? (
            <Text span size="sm" c="dimmed" fw={400}>
              {' '}
              {groups.length}
            </Text>
          ) : null}
        </Text>
        {groups.length > 0 && !isReadOnly ? (
          <Button
            variant="default"
            size="compact-sm"
            style={{ flexShrink: 0 }}
            aria-label="Atur kelompok"
            onClick={() => ask({ kind: 'groups' })}
          >
            Atur
          </Button>
        ) : null}
      </Group>
      {work !== 'task' && groups.length > 0 ? (
        <Text size="sm" c="dimmed" mb={6} role="status">
          {presentedCount(day)} dari {groups.length} sudah tampil
        </Text>
      ) : null}
      <Content work={work} />
    </Box>
  );
}

function Content({ work }: { readonly work: GroupWork }) {
  const { day, isReadOnly } = useRun();
  if (day.groups.length === 0) return <GroupSetup />;
  if (work === 'task') return <GroupList />;
  return work === 'result' && !isReadOnly ? <GroupResults /> : <GroupReading />;
}
