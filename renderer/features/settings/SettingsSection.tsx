import { Divider, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SettingsSectionProps {
  readonly title: string;
  readonly hint?: string;
  /** At the right of the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function SettingsSection({ title, hint, action, children }: SettingsSectionProps) {
  const id = `bagian-${title.toLowerCase().replace(/\s+/g, '-')}`;
  return (
    <Stack component="section" gap="md" aria-labelledby={id}>
      <Divider />
      <div>
        <Group justify="space-between">
          <Title order={2} id={id}>
            {title}
          </Title>
          {action}
        </Group>
        {hint ? (
          <Text size="sm" c="dimmed" mt={2}>
            {hint}
          </Text>
        ) : null}
      </div>
      {children}
    </Stack>
  );
}
