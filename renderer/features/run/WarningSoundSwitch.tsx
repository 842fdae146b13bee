import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { playChime } from '../../ui/play-chime';
import { useWarningSound } from '../../workspace/use-warning-sound';

/** Whether this laptop sounds before a step runs out. */
export function WarningSoundSwitch() {
  const [isOn, setOn] = useWarningSound();
  const Icon = isOn ? IconBell : IconBellOff;
  const toggle = () => {
    setOn(!isOn);
    // Heard once when it is wished for, so that nobody is surprised in class.
    if (!isOn) void playChime('once');
  };
  return (
    <Tooltip label={`Bunyi sebelum waktu habis: ${isOn ? 'hidup' : 'mati'}`}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label="Bunyi sebelum waktu habis"
        aria-pressed={isOn}
        onClick={toggle}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
