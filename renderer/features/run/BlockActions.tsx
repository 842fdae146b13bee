import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconCheck,
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconRotate,
} from '@tabler/icons-react';
import { Fragment } from 'react';
import type { RunBlock } from '../../domain/run/run-blocks';
import { runOf, type StepStatus } from '../../domain/state';
import { useWorkspace } from '../../workspace/workspace';
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
  const isNext =
    primary !== undefined &&
    (primary.kind === 'advance' || primary.kind === 'start') &&
    pending.every((step) => primary.steps.includes(step));

  return (
    <Group gap={6}>
      {pending.length > 0 && !isNext ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => void acts.start(pending)}
        >
          Mulai sekarang
        </Button>
      ) : null}
      {running.length > 0 ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerPause size={16} aria-hidden />}
          aria-keyshortcuts="Alt+J"
          onClick={() => void acts.pause(running)}
        >
          Jeda
        </Button>
      ) : null}
      {paused.length > 0 ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          aria-keyshortcuts="Alt+J"
          onClick={() => void acts.resume(paused)}
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
            onClick={() => void acts.finish(active)}
          >
            Selesai
          </Button>
          <MoreMenu block={block} active={active} />
        </>
      ) : null}
      {pending.length > 0 && active.length === 0 ? (
        <>
          {isNext ? null : (
            <TimeMenu
              label="Dimulai tadi"
              name={`Dimulai tadi, ${block.inWords}`}
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
            onClick={() =>
              block.optional ? void acts.skip(pending, '') : ask({ kind: 'skip', block })
            }
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
          onClick={() => void acts.reopen(done)}
        >
          Buka kembali
        </Button>
      ) : null}
    </Group>
  );
}

interface MoreMenuProps {
  readonly block: RunBlock;
  readonly active: readonly number[];
}

function MoreMenu({ block, active }: MoreMenuProps) {
  const { day, acts } = useRun();
  const finished = block.steps.filter((step) => runOf(day, step).status === 'finished');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={`Tindakan lain, ${block.inWords}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void acts.extend(active, -5)}>Kurangi 5 menit</Menu.Item>
        <Menu.Item onClick={() => void acts.extend(active, 15)}>Tambah 15 menit</Menu.Item>
        {block.steps.length > 1
          ? active.map((step) => (
              <Fragment key={step}>
                <Menu.Divider />
                <Menu.Label>Langkah {step} saja</Menu.Label>
                {runOf(day, step).status === 'running' ? (
                  <Menu.Item onClick={() => void acts.pause([step])}>Jeda</Menu.Item>
                ) : (
                  <Menu.Item onClick={() => void acts.resume([step])}>Lanjutkan</Menu.Item>
                )}
                <Menu.Item onClick={() => void acts.finish([step])}>Selesai</Menu.Item>
              </Fragment>
            ))
          : null}
        {finished.map((step) => (
          <Menu.Item key={step} onClick={() => void acts.reopen([step])}>
            Buka kembali langkah {step}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
