import { Button } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import { useState } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { excusesFrom } from '../../domain/attendance/excuse';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { ExcuseDrawer } from './ExcuseDrawer';

/** Announced absences of today's day, or else of the next one. */
export function ExcuseButton() {
  const { details, state } = useActivity();
  const { clock } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const today = dateIn(details.zone, clock.now());
  const dates = state.days.map(({ plan }) => plan.date);
  const date = dates.find((each) => each >= today) ?? dates.at(-1) ?? today;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMessageReport size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Pemberitahuan berhalangan ({excusesFrom(state.excuses, date).length})
      </Button>
      {isOpen ? <ExcuseDrawer date={date} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
