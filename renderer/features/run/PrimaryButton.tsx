import { Button, Kbd } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef } from 'react';
import { Link } from 'react-router';
import { activeSteps } from '../../domain/run/progress';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { onSingleClick } from './on-single-click';
import classes from './run.module.css';
import { useRun } from './run-context';
import { TimeMenu } from './TimeMenu';
import { useDayWords } from './use-day-words';
import { useOwnsEnter } from './use-owns-enter';

interface PrimaryButtonProps {
  readonly onPress: () => void;
}

/** The obvious next act, always in the same place; beside it the same act some minutes ago. */
export function PrimaryButton({ onPress }: PrimaryButtonProps) {
  const { clock } = useWorkspace();
  const { day, primary, acts, ifMeant, ask } = useRun();
  const { activityId } = useActivity();
  const called = useDayWords();
  const button = useRef<HTMLButtonElement>(null);
  const ownsEnter = useOwnsEnter(button);
  // An archived day has one thing left to be done: its papers.
  if (!primary) {
    return (
      <Button size="md" fullWidth component={Link} to={`/kegiatan/${activityId}/dokumen`}>
        Buat dokumen {called}
      </Button>
    );
  }
  const isAdvance = primary.kind === 'advance';
  const moved = activeSteps(day).length > 0 ? 'Pindah' : 'Dimulai';
  return (
    <Button.Group>
      <Button
        ref={button}
        size="md"
        flex={1}
        miw={0}
        h="auto"
        mih={42}
        py={6}
        styles={WRAPPING}
        rightSection={
          <Kbd size="xs" aria-hidden className={ownsEnter ? '' : (classes.resting ?? '')}>
            Enter
          </Kbd>
        }
        aria-keyshortcuts="Enter Control+Enter"
        // Neither a double click nor a key held down is meant for the step after the next.
        onClick={onSingleClick(onPress)}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
      >
        {primary.kind === 'archive' ? `Arsipkan ${called}` : primary.label}
      </Button>
      {isAdvance ? (
        <TimeMenu
          label={moved}
          title={`${primary.label}, sejak`}
          name={`${moved} beberapa menit lalu`}
          reference={() => clock.now()}
          direction="lalu"
          onChoose={(at) => ifMeant(() => void acts.advanceAt(primary.steps, at))}
          onOther={() =>
            ask({ kind: 'time', edge: 'advance', steps: primary.steps, from: clock.now() })
          }
          trigger={
            <Button size="md" h="auto" px={10} ml={1} aria-label={`${moved} beberapa menit lalu`}>
              <IconChevronDown size={18} aria-hidden />
            </Button>
          }
        />
      ) : null}
    </Button.Group>
  );
}

/** A long name takes a second line rather than being cut. */
const WRAPPING = { label: { whiteSpace: 'normal', lineHeight: 1.25 } } as const;
