import { Button, Group } from '@mantine/core';
import {
  IconCheck,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconRotate,
} from '@tabler/icons-react';
import { capitalized } from '../../domain/format/capital';
import { activeSteps } from '../../domain/run/progress';
import type { RunBlock } from '../../domain/run/run-blocks';
import { runOf, type StepStatus } from '../../domain/state';
import { useWorkspace } from '../../workspace/workspace';
import { MoreMenu } from './MoreMenu';
import { onSingleClick } from './on-single-click';
import { useRun } from './run-context';
import { TimeMenu } from './TimeMenu';

/** What can be done to a block besides the obvious next act. */
export function BlockActions({ block }: { readonly block: RunBlock }) {
  const { clock } = useWorkspace();
  const { day, acts, ask, primary, isReadOnly } = useRun();
  if (isReadOnly) return null;
  const having = (...statuses: readonly StepStatus[]) =>
    block.steps.filter((step) => statuses.includes(runOf(day, step).status));
  const [running, paused, pending] = [having('running'), having('paused'), having('pending')];
  const active = having('running', 'paused');
  const done = having('finished', 'skipped');
  const isGoing = running.length > 0;
  const ToggleIcon = isGoing ? IconPlayerPause : IconPlayerPlay;
  // Where the primary button does nothing but start these steps, it is enough.
  const isPrimary =
    pending.length > 0 &&
    activeSteps(day).length === 0 &&
    primary?.kind === 'advance' &&
    pending.every((step) => primary.steps.includes(step));

  return (
    <Group gap={6}>
      {pending.length > 0 && !isPrimary ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={onSingleClick(() => void acts.start(pending))}
        >
          Mulai sekarang
        </Button>
      ) : null}
      {active.length > 0 ? (
        // One button in both states, so that the keyboard stays where it is.
        <Button
          variant="default"
          size="xs"
          leftSection={<ToggleIcon size={16} aria-hidden />}
          aria-keyshortcuts="Alt+J"
          onClick={onSingleClick(() => void (isGoing ? acts.pause(running) : acts.resume(paused)))}
        >
          {isGoing ? 'Jeda' : 'Lanjutkan'}
        </Button>
      ) : null}
      {isGoing && paused.length > 0 ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={onSingleClick(() => void acts.resume(paused))}
        >
          Lanjutkan
        </Button>
      ) : null}
      {active.length > 0 ? (
        <>
          <Button
            variant="default"
            size="xs"
            aria-keyshortcuts="Alt+T"
            onClick={() => void acts.extend(active, 5)}
          >
            +5 menit
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCheck size={16} aria-hidden />}
            aria-keyshortcuts="Alt+S"
            onClick={onSingleClick(() => void acts.finish(active))}
          >
            Selesai
          </Button>
          <MoreMenu block={block} active={active} />
        </>
      ) : null}
      {pending.length > 0 && active.length === 0 ? (
        <>
          {isPrimary ? null : (
            <TimeMenu
              label="Dimulai tadi"
              name={`Dimulai tadi, ${block.inWords}`}
              title={`${capitalized(block.inWords)} dimulai`}
              reference={() => clock.now()}
              direction="lalu"
              onChoose={(at) => void acts.start(pending, at)}
              onOther={() =>
                ask({ kind: 'time', edge: 'begin', steps: pending, from: clock.now() })
              }
            />
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={400}
            leftSection={<IconPlayerSkipForward size={16} aria-hidden />}
            aria-keyshortcuts="Alt+W"
            onClick={onSingleClick(() =>
              block.optional ? void acts.skip(pending, '') : ask({ kind: 'skip', block }),
            )}
          >
            Lewati
          </Button>
        </>
      ) : null}
      {done.length > 0 && active.length === 0 ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconRotate size={16} aria-hidden />}
          onClick={onSingleClick(() => void acts.reopen(done))}
        >
          Buka kembali
        </Button>
      ) : null}
    </Group>
  );
}
