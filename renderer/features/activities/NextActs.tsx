import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { NextAct } from '../../domain/activity/next-acts';
import { nextActWords } from './next-act-words';

interface NextActsProps {
  readonly acts: readonly NextAct[];
  readonly activityId: string;
}

/** One thing to do now, large; the others as a short list below it. */
export function NextActs({ acts, activityId }: NextActsProps) {
  const [first, ...others] = acts.map((act) => nextActWords(act, activityId));
  if (!first) return null;
  return (
    <Card withBorder padding="lg" component="section" aria-label="Langkah berikutnya">
      <Group justify="space-between" wrap="nowrap" gap="xl">
        <Stack gap={4}>
          <Title order={2}>{first.title}</Title>
          <Text size="sm">{first.sentence}</Text>
        </Stack>
        <Button component={Link} to={first.to} style={{ flexShrink: 0 }}>
          {first.button}
        </Button>
      </Group>
      {others.length > 0 ? (
        <Stack gap={4} mt="md">
          <Text size="sm" c="dimmed">
            Juga perlu dilakukan
          </Text>
          {others.map(({ title, to }) => (
            <Anchor key={title} component={Link} to={to} size="sm">
              {title}
            </Anchor>
          ))}
        </Stack>
      ) : null}
    </Card>
  );
}
