import { Group, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconPlayerPlayFilled,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

export type StatusTone = 'waiting' | 'going' | 'done' | 'warning' | 'dropped';

const LOOKS: Record<
  StatusTone,
  { readonly icon: ComponentType<IconProps>; readonly color: string }
> = {
  waiting: { icon: IconCircleDashed, color: 'var(--mantine-color-dimmed)' },
  going: { icon: IconPlayerPlayFilled, color: 'var(--mantine-color-teal-6)' },
  done: { icon: IconCircleCheck, color: 'var(--mantine-color-teal-6)' },
  dropped: { icon: IconCircleMinus, color: 'var(--mantine-color-dimmed)' },
  warning: { icon: IconAlertTriangle, color: 'var(--mantine-color-orange-6)' },
};

interface StatusWordProps {
  readonly tone: StatusTone;
  readonly children: string;
}

/** A state as icon and word: colour alone says nothing. */
export function StatusWord({ tone, children }: StatusWordProps) {
  const { icon: Icon, color } = LOOKS[tone];
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={16} color={color} aria-hidden style={{ flexShrink: 0 }} />
      <Text span size="sm" style={{ whiteSpace: 'nowrap' }}>
        {children}
      </Text>
    </Group>
  );
}
