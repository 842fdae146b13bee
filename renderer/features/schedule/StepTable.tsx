import { Table, VisuallyHidden } from '@mantine/core';
import type { DayPlan } from '../../domain/activity/day-plan';
import { speakerChoices } from '../../domain/activity/known-speakers';
import { blocksOf, scheduleDay } from '../../domain/activity/schedule';
import { formatMinute } from '../../domain/format/clock';
import { minutesInWords } from '../../domain/format/duration';
import { formatNumber } from '../../domain/format/number';
import { findStep } from '../../domain/sop/catalogue';
import { type DayState, runOf } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { type StepEdits, StepRow } from './StepRow';

interface StepTableProps {
  readonly plan: DayPlan;
  /** As it is stored; undefined for a day that is not saved yet. */
  readonly day: DayState | undefined;
  /** All days of the draft, for names used before. */
  readonly plans: readonly DayPlan[];
  readonly edits: StepEdits;
}

/** The steps of a day with their planned hours, and both totals: of the rows, and of the clock. */
export function StepTable({ plan, day, plans, edits }: StepTableProps) {
  const { sop, state } = useActivity();
  const { steps, startMinute, endMinute, sopMinutes, wallClockMinutes, jp } = scheduleDay(
    plan,
    sop,
  );
  const blocks = blocksOf(plan.steps, sop);
  const besides = (number: number) =>
    blocks
      .find((block) => block.steps.some(({ step }) => step === number))
      ?.steps.map(({ step }) => step)
      .filter((step) => step !== number)
      .join(', ') ?? '';
  const standard = plan.steps.reduce((sum, { step }) => sum + findStep(sop, step).minutes, 0);
  return (
    <Table layout="fixed" stickyHeader verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={36} pl={0}>
            No
          </Table.Th>
          <Table.Th w={112}>Jam</Table.Th>
          <Table.Th>Langkah</Table.Th>
          <Table.Th w={84} ta="right">
            Menit
          </Table.Th>
          <Table.Th w={104} ta="right">
            Mutu baku
          </Table.Th>
          <Table.Th w={72} ta="right">
            JP
          </Table.Th>
          <Table.Th w={40} pr={0}>
            <VisuallyHidden>Tindakan</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {steps.map((planned) => (
          <StepRow
            key={`${plan.dayId}/${planned.step}`}
            {...planned}
            official={findStep(sop, planned.step)}
            beside={besides(planned.step)}
            speakers={
              findStep(sop, planned.step).teaches
                ? speakerChoices(state.speakers, plans, { dayId: plan.dayId, step: planned.step })
                : undefined
            }
            edits={edits}
            isLocked={
              day !== undefined &&
              (runOf(day, planned.step).status !== 'pending' ||
                day.sheets[planned.step] !== undefined)
            }
            isArchived={day?.archived !== undefined}
          />
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Td pl={0} />
          <Table.Th style={{ whiteSpace: 'nowrap' }}>
            {formatMinute(startMinute)}–{formatMinute(endMinute)}
          </Table.Th>
          <Table.Th>Jumlah langkah; lama sebenarnya {minutesInWords(wallClockMinutes)}</Table.Th>
          <Table.Th ta="right">{formatNumber(sopMinutes)}</Table.Th>
          <Table.Th ta="right">{formatNumber(standard)}</Table.Th>
          <Table.Th ta="right">{jp}</Table.Th>
          <Table.Td pr={0} />
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
