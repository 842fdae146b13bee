import type { KeyboardEvent } from 'react';
import {
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  STATUS_NAMES,
} from '../../domain/attendance/status';
import classes from './sheet.module.css';

interface StatusButtonsProps {
  readonly participantId: string;
  /** Whose attendance this is. */
  readonly name: string;
  readonly status: AttendanceStatus | undefined;
  /** Chosen, but not on the disk yet. */
  readonly pending: AttendanceStatus | undefined;
  /** Tab stops here: one row of the table has it. */
  readonly isTabStop: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (status: AttendanceStatus) => void;
}

/** Five letters to press, of which one stays down. */
export function StatusButtons(props: StatusButtonsProps) {
  const { participantId, name, status, pending, isTabStop, isDisabled, onChoose } = props;
  const stop = status ?? 'H';
  return (
    <div role="radiogroup" aria-label={`Kehadiran ${name}`} className={classes.options}>
      {ATTENDANCE_STATUSES.map((option) => (
        <label
          key={option}
          className={classes.option}
          title={STATUS_NAMES[option]}
          data-pending={pending === option || undefined}
        >
          <input
            type="radio"
            name={`kehadiran-${participantId}`}
            aria-label={STATUS_NAMES[option]}
            data-status={option}
            checked={status === option}
            disabled={isDisabled}
            tabIndex={isTabStop && option === stop ? 0 : -1}
            onChange={() => onChoose(option)}
            // Pressed again, it says since when; a change event would not come.
            onClick={() => {
              if (status === option) onChoose(option);
            }}
            onKeyDown={(event) => onKey(event, () => onChoose(option))}
          />
          {option}
        </label>
      ))}
    </div>
  );
}

/** Arrows only move the focus: each choice is recorded, so none may happen in passing. */
function onKey(event: KeyboardEvent<HTMLInputElement>, choose: () => void): void {
  if (event.key === 'Enter' && !event.ctrlKey) {
    event.preventDefault();
    choose();
    return;
  }
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const group = event.currentTarget.closest('[role="radiogroup"]');
  const options = [...(group?.querySelectorAll('input') ?? [])];
  const index = options.indexOf(event.currentTarget);
  options[(index + by + options.length) % options.length]?.focus();
}
