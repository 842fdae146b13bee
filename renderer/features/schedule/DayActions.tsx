import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconArrowsMinimize,
  IconCopy,
  IconDots,
  IconPlus,
  IconRestore,
  IconTrash,
} from '@tabler/icons-react';
import type { DayPlan } from '../../domain/activity/day-plan';
import { addStep, missingSteps, restoreStandard } from '../../domain/activity/edit-plan';
import { fitToOfficeHours } from '../../domain/activity/office-hours';
import { LATEST_END } from '../../domain/activity/propose-days';
import { formatMinute } from '../../domain/format/clock';
import { hasBegun } from '../../domain/run/progress';
import { findStep } from '../../domain/sop/catalogue';
import type { DayState } from '../../domain/state';
import { useActivity } from '../../workspace/activity';

interface DayActionsProps {
  readonly plan: DayPlan;
  /** As it is stored; undefined for a day that is not saved yet. */
  readonly day: DayState | undefined;
  readonly canCopy: boolean;
  readonly onChange: (plan: DayPlan) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

export function DayActions(props: DayActionsProps) {
  const { plan, day, canCopy, onChange, onCopy, onRemove } = props;
  const { sop } = useActivity();
  const missing = missingSteps(plan, sop);
  const isArchived = day?.archived !== undefined;
  // What ran with its minutes must not get others at one click.
  const isFixed = day !== undefined && (isArchived || hasBegun(day));
  return (
    <Group gap="xs" wrap="nowrap">
      <Menu position="bottom-end" width={320}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={isArchived || missing.length === 0}
          >
            Langkah
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {missing.map((number) => (
            <Menu.Item key={number} onClick={() => onChange(addStep(plan, sop, number))}>
              {number} {findStep(sop, number).shortName}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="Tindakan lain untuk hari ini">
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowsMinimize size={16} aria-hidden />}
            disabled={isFixed}
            onClick={() => onChange(fitToOfficeHours(plan, sop))}
          >
            Padatkan agar selesai {formatMinute(LATEST_END)}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconRestore size={16} aria-hidden />}
            disabled={isFixed}
            onClick={() => onChange(restoreStandard(plan, sop))}
          >
            Kembalikan ke mutu baku
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            disabled={!canCopy}
            onClick={onCopy}
          >
            Salin ke hari lain
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>
            Hapus hari ini dari jadwal
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
