import { Box, Divider, Stack } from '@mantine/core';
import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import { primaryAct } from '../../domain/run/primary-act';
import { activeSteps } from '../../domain/run/progress';
import { currentBlocks, runBlocks } from '../../domain/run/run-blocks';
import { type DayState, runOf } from '../../domain/state';
import { FillHeight } from '../../ui/FillHeight';
import { useKeepAwake } from '../../ui/use-keep-awake';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { ArchivedNotice } from './ArchivedNotice';
import { BlockPanel } from './BlockPanel';
import { ClockBoard } from './ClockBoard';
import { DayBar } from './DayBar';
import { PrimaryButton } from './PrimaryButton';
import { RunDialogs } from './RunDialogs';
import { RunPalette } from './RunPalette';
import classes from './run.module.css';
import { useRunActs } from './run-acts';
import { RunContext, type RunDialog, type RunHandle } from './run-context';
import { SidePanel } from './SidePanel';
import { StepRail } from './StepRail';
import { useAskedFromElsewhere } from './use-asked-from-elsewhere';
import { useGroupActs } from './use-group-acts';
import { usePrimaryGrace } from './use-primary-grace';
import { useRunKeyActs } from './use-run-key-acts';
import { useRunKeys } from './use-run-keys';

/** One day while it runs. It does not turn with the time; only the clocks inside do. */
export function DayRun({ day }: { readonly day: DayState }) {
  const { sop } = useActivity();
  const { platform } = useWorkspace();
  const [selected, setSelected] = useState<number>();
  const [dialog, setDialog] = useState<RunDialog>();
  const noteInput = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<number>(undefined);
  const select = useCallback((step: number | undefined) => {
    chosen.current = step;
    setSelected(step);
  }, []);
  // A step that was chosen while an act was being saved stays chosen.
  const beginMove = useCallback(() => {
    const before = chosen.current;
    return () => {
      if (chosen.current === before) select(undefined);
    };
  }, [select]);
  const acts = useRunActs(day.plan.dayId, beginMove);
  const groups = useGroupActs(day.plan.dayId);

  const primary = useMemo(() => primaryAct(day, sop), [day, sop]);
  const ifMeant = usePrimaryGrace(primary, acts.isActing);

  const run = useMemo((): RunHandle => {
    const blocks = runBlocks(day, sop);
    const current = currentBlocks(blocks, day, sop);
    const asked = blocks.filter(({ steps }) => selected !== undefined && steps.includes(selected));
    const due = current.length > 0 ? current : blocks.slice(-1);
    return {
      day,
      blocks,
      current,
      shown: asked.length > 0 ? asked : due,
      primary,
      isReadOnly: day.archived !== undefined,
      acts,
      groups,
      ifMeant,
      select,
      ask: setDialog,
    };
  }, [day, sop, selected, primary, acts, groups, ifMeant, select]);

  useAskedFromElsewhere(setDialog);
  const keyActs = useRunKeyActs(run, noteInput);
  useRunKeys(keyActs, dialog === undefined);
  useKeepAwake(
    platform.keepAwake,
    activeSteps(day).some((step) => runOf(day, step).status === 'running'),
  );

  return (
    <RunContext value={run}>
      <DayBar />
      <FillHeight>
        <Box className={classes.columns ?? ''}>
          <StepRail />
          <Box
            component="section"
            aria-label="Pelaksanaan"
            className={`${classes.column} ${classes.middle}`}
          >
            <ArchivedNotice />
            <ClockBoard />
            {/* Another step is read from its beginning. */}
            <Box key={run.shown.map(({ label }) => label).join()} className={classes.scroll ?? ''}>
              <Stack gap="lg" py="sm">
                {run.shown.map((block, index) => (
                  <Fragment key={block.label}>
                    {index > 0 ? <Divider /> : null}
                    <BlockPanel block={block} />
                  </Fragment>
                ))}
              </Stack>
            </Box>
            <Box pt="sm">
              <PrimaryButton onPress={keyActs.primary} />
            </Box>
          </Box>
          <SidePanel noteInput={noteInput} />
        </Box>
      </FillHeight>
      <RunPalette acts={keyActs} />
      <RunDialogs dialog={dialog} onClose={() => setDialog(undefined)} />
    </RunContext>
  );
}
