import { Box } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { groupWorkOf } from '../../domain/groups/group-work';
import { sessionOfStep } from '../../domain/run/session-of-step';
import { findStep } from '../../domain/sop/catalogue';
import { useActivity } from '../../workspace/activity';
import { ArchivePanel } from './ArchivePanel';
import { DeskLine } from './DeskLine';
import { DeskPanel } from './DeskPanel';
import { GroupPanel } from './GroupPanel';
import { NextDayPanel } from './NextDayPanel';
import { NotesPanel } from './NotesPanel';
import classes from './run.module.css';
import { useRun } from './run-context';
import { ScorePanel } from './ScorePanel';
import { SheetPanel } from './SheetPanel';
import { SpeakerPanel } from './SpeakerPanel';

interface SidePanelProps {
  readonly noteInput: RefObject<HTMLTextAreaElement | null>;
}

/** What the shown steps need, and the notes, which they always need. */
export function SidePanel({ noteInput }: SidePanelProps) {
  const { sop } = useActivity();
  const { day, shown, primary, isReadOnly } = useRun();
  const [isCalled, setDeskCalled] = useState(false);
  const steps = shown.flatMap((block) => block.steps);
  const roles = steps.map((step) => findStep(sop, step).attendance);
  const hasDesk = roles.includes('registration') || roles.includes('documents');
  const isDeskCalled = isCalled && !hasDesk && !isReadOnly;
  const [session] = steps.flatMap((step) => sessionOfStep(day, sop, step) ?? []);
  const work = groupWorkOf(day, sop, steps);
  const isEnding = roles.includes('archive') || primary?.kind === 'archive';
  return (
    <Box
      component="aside"
      aria-label="Yang diperlukan"
      className={`${classes.column} ${classes.side}`}
      mod={{ desk: (hasDesk || isDeskCalled) && !isReadOnly }}
    >
      <Box className={classes.needs ?? ''}>
        {hasDesk && !isReadOnly ? <DeskPanel /> : null}
        {work ? <GroupPanel work={work} /> : null}
        {isDeskCalled ? <DeskPanel onClose={() => setDeskCalled(false)} /> : null}
        {isDeskCalled ? null : <ScorePanel steps={steps} />}
        {session && !isDeskCalled ? <SheetPanel session={session} /> : null}
        {session && roles.includes('session') ? <SpeakerPanel session={session} /> : null}
        {isEnding ? <NextDayPanel onDesk={() => setDeskCalled(true)} /> : null}
        {isEnding && !isReadOnly ? <ArchivePanel /> : null}
        {hasDesk || isReadOnly || isDeskCalled ? null : (
          <DeskLine onOpen={() => setDeskCalled(true)} />
        )}
      </Box>
      <NotesPanel ref={noteInput} />
    </Box>
  );
}
