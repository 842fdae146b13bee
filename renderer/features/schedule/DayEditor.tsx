import { useDisclosure } from '@mantine/hooks';
import { useEffect, useMemo, useRef } from 'react';
import type { DayPlan } from '../../domain/activity/day-plan';
import { describeStep, removeStep, setMinutes } from '../../domain/activity/edit-plan';
import { findDay } from '../../domain/state';
import type { DaySummary } from '../../domain/summary';
import { useActivity } from '../../workspace/activity';
import { CopyDayModal } from './CopyDayModal';
import { DayActions } from './DayActions';
import { DayHead } from './DayHead';
import type { StepEdits } from './StepRow';
import { StepTable } from './StepTable';
import type { ScheduleDraft } from './use-schedule-draft';

interface DayEditorProps {
  readonly plan: DayPlan;
  readonly draft: ScheduleDraft;
  /** Days of other kegiatan on the same dates. */
  readonly others: readonly DaySummary[];
  readonly onRemove: () => void;
}

export function DayEditor({ plan, draft, others, onRemove }: DayEditorProps) {
  const { state, sop } = useActivity();
  const [isCopying, copying] = useDisclosure(false);
  const day = findDay(state, plan.dayId);

  // The rows keep the same functions, which change the plan as it is when they are called.
  const latest = useRef({ plan, draft });
  useEffect(() => {
    latest.current = { plan, draft };
  });
  const edits = useMemo((): StepEdits => {
    const edit = (change: (current: DayPlan) => DayPlan) =>
      latest.current.draft.put(change(latest.current.plan));
    return {
      onMinutes: (step, minutes) => edit((current) => setMinutes(current, sop, step, minutes)),
      onDescribe: (step, changed) => edit((current) => describeStep(current, step, changed)),
      onRemove: (step) => edit((current) => removeStep(current, step)),
    };
  }, [sop]);

  return (
    <>
      <DayHead
        plan={plan}
        others={others}
        onChange={draft.put}
        isArchived={day?.archived !== undefined}
        actions={
          <DayActions
            plan={plan}
            day={day}
            canCopy={draft.plans.length > 1}
            onChange={draft.put}
            onCopy={copying.open}
            onRemove={onRemove}
          />
        }
      />
      <StepTable plan={plan} day={day} plans={draft.plans} edits={edits} />
      {isCopying ? (
        <CopyDayModal
          from={plan}
          plans={draft.plans}
          onCopy={(copies) => draft.put(...copies)}
          onClose={copying.close}
        />
      ) : null}
    </>
  );
}
