import { activityTitle } from '../../domain/activity/details';
import { dateIn } from '../../domain/activity/zone';
import { formatMinute } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { ClassroomView } from '../../domain/run/classroom-view';
import { dayInWords } from '../../domain/run/day-in-words';
import { dayNumber, findDay } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import classes from './classroom.module.css';

interface WaitingClassProps {
  readonly view: ClassroomView;
  readonly dayId: string;
}

/** What the class reads before, between and after the steps. */
export function WaitingClass({ view, dayId }: WaitingClassProps) {
  const { state, details } = useActivity();
  const plan = findDay(state, dayId)?.plan;
  const today = dateIn(details.zone, useNow(60_000));
  const title = activityTitle(details);
  switch (view.phase) {
    case 'before':
      return (
        <>
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.topic}>
            Hari {dayNumber(state, dayId)} dari {state.days.length}
            {plan && plan.date !== today ? ` · ${formatDate(plan.date)}` : ''}
          </p>
          <p className={classes.below}>kelas dimulai pukul</p>
          <p className={classes.figure}>{plan ? formatMinute(plan.startMinute) : ''}</p>
        </>
      );
    case 'between':
    case 'running':
      return (
        <>
          <p className={classes.topic}>segera dimulai</p>
          <h1 className={classes.heading}>{view.next?.name ?? title}</h1>
        </>
      );
    case 'over':
    case 'archived':
      return (
        <>
          <h1 className={classes.heading}>Kegiatan {dayInWords(state, dayId, today)} selesai</h1>
          <p className={classes.topic}>
            {view.nextDay
              ? `Hari berikutnya: ${formatDate(view.nextDay.date)} pukul ${formatMinute(view.nextDay.startMinute)} ${details.zone}`
              : title}
          </p>
        </>
      );
  }
}
