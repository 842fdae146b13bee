import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { RunBlock } from '../../domain/run/run-blocks';
import { runOf } from '../../domain/state';
import { useRun } from './run-context';

interface MoreMenuProps {
  readonly block: RunBlock;
  readonly active: readonly number[];
}

/** What is done more seldom, and to one of several steps alone. */
export function MoreMenu({ block, active }: MoreMenuProps) {
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
