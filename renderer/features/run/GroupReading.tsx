import { Box, Stack, Text } from '@mantine/core';
import { hasPresented } from '../../domain/groups/group-work';
import { formatScore } from '../../domain/scores/score-text';
import { GroupLine } from './GroupLine';
import { PresentedSign } from './PresentedSign';
import { useRun } from './run-context';

/** What the groups presented, for whoever sums it up. */
export function GroupReading() {
  const { day } = useRun();
  return (
    <Stack gap="xs">
      {day.groups.map((group) => {
        const result = day.groupResults[group.groupId];
        return (
          <Box key={group.groupId}>
            <GroupLine group={group} sign={<PresentedSign isDone={hasPresented(result)} />} />
            {result?.points === undefined ? null : (
              <Text size="sm" pl={24}>
                Nilai {formatScore(result.points)}
              </Text>
            )}
            <Text
              size="sm"
              pl={24}
              style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
              {...(result?.result ? {} : { c: 'dimmed' })}
            >
              {result?.result || 'Belum ada hasil yang ditulis.'}
            </Text>
          </Box>
        );
      })}
    </Stack>
  );
}
