import { Group, NavLink, Text } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconPencil } from '@tabler/icons-react';
import { dayHints } from '../../domain/activity/day-hints';
import { formatDate } from '../../domain/format/date';
import { findDay } from '../../domain/state';
import type { DaySummary } from '../../domain/summary';
import { useActivity } from '../../workspace/activity';
import type { ScheduleDraft } from './use-schedule-draft';

interface DayRailProps {
  readonly draft: ScheduleDraft;
  /** Days of other kegiatan on the same dates. */
  readonly others: readonly DaySummary[];
  readonly selected: string;
  readonly onSelect: (dayId: string) => void;
}

/** The days in order; each shows whether it is changed, worth a look, or archived. */
export function DayRail({ draft, others, selected, onSelect }: DayRailProps) {
  const { state, sop } = useActivity();
  return (
    <nav aria-label="Hari pelatihan">
      {draft.plans.map((plan, index) => {
        const { dayId, date } = plan;
        const isHere = dayId === selected;
        const isArchived = findDay(state, dayId)?.archived !== undefined;
        const hasHints = !isArchived && dayHints(plan, sop, others).length > 0;
        return (
          <NavLink
            key={dayId}
            component="button"
            active={isHere}
            aria-current={isHere ? 'true' : undefined}
            onClick={() => onSelect(dayId)}
            label={
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm">Hari {index + 1}</Text>
                <Group gap={4} wrap="nowrap">
                  {draft.isChanged(dayId) ? (
                    <IconPencil size={16} aria-label="belum disimpan" />
                  ) : null}
                  {hasHints ? (
                    <IconAlertTriangle
                      size={16}
                      color="var(--mantine-color-orange-6)"
                      aria-label="perlu diperiksa"
                    />
                  ) : null}
                  {isArchived ? <IconArchive size={16} aria-label="diarsipkan" /> : null}
                </Group>
              </Group>
            }
            description={formatDate(date)}
          />
        );
      })}
    </nav>
  );
}
