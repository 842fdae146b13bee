import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatClock } from '../../domain/format/clock';
import { useActivity } from '../../workspace/activity';

const MINUTE = 60_000;

interface TimeMenuProps {
  /** The time or act that is open to change, e.g. `mulai 08.45`. */
  readonly label: string;
  /** For screen readers, e.g. `Ubah waktu mulai langkah 6 dan 7`. */
  readonly name: string;
  /** Over the choices: what they change, e.g. `Langkah 6 dan 7 dimulai`. */
  readonly title: string;
  /** Epoch ms from which the choices count back; read when the menu opens. */
  readonly reference: () => number;
  /** After the minutes: `lebih awal`, `lalu`. */
  readonly direction: string;
  readonly onChoose: (at: number) => void;
  readonly onOther: () => void;
  readonly trigger?: ReactNode;
}

/** Back-dates in two presses: five, ten or fifteen minutes; any other time is asked for. */
export function TimeMenu(props: TimeMenuProps) {
  const { label, name, title, reference, direction, onChoose, onOther, trigger } = props;
  const { details } = useActivity();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        {trigger ?? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={400}
            aria-label={name}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{title}</Menu.Label>
        <Choices
          reference={reference}
          render={(minutes, at) => (
            <Menu.Item key={minutes} onClick={() => onChoose(at)}>
              {minutes} menit {direction} (pukul {formatClock(at, details.zone)})
            </Menu.Item>
          )}
        />
        <Menu.Item onClick={onOther}>Jam lain…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoicesProps {
  readonly reference: () => number;
  readonly render: (minutes: number, at: number) => ReactNode;
}

/** Drawn only while the menu is open, so that its times are those of that moment. */
function Choices({ reference, render }: ChoicesProps) {
  const from = reference();
  return [5, 10, 15].map((minutes) => render(minutes, from - minutes * MINUTE));
}
