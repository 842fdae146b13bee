import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { DayPlan } from '../../domain/activity/day-plan';
import { jpTotal, jpTotalHint, jpTotalText } from '../../domain/activity/jp-target';
import { useActivity } from '../../workspace/activity';

/** JP of all days beside those of the kegiatan, and whether they add up. */
export function JpTotalLine({ plans }: { readonly plans: readonly DayPlan[] }) {
  const { details } = useActivity();
  const total = jpTotal(plans, details);
  const hint = jpTotalHint(total);
  return (
    <Group gap={6} wrap="nowrap" role="status" aria-label="Jumlah JP">
      {hint ? (
        <IconAlertTriangle
          size={16}
          color="var(--mantine-color-orange-6)"
          style={{ flexShrink: 0 }}
          aria-hidden
        />
      ) : null}
      <Text size="sm" lh={1.3} c={hint ? 'var(--mantine-color-text)' : 'dimmed'}>
        {jpTotalText(total)}
        {hint ? `. ${hint}` : ''}
      </Text>
    </Group>
  );
}
