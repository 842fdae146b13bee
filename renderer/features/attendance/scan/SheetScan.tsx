import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCamera, IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { playChime } from '../../../ui/play-chime';
import type { MarkReport } from '../use-marking';
import { useSmallWindow } from '../use-small-window';
import { CameraPanel } from './CameraPanel';
import { ScanNotice } from './ScanNotice';
import { useScanSound } from './use-scan-sound';
import { useSheetScanner } from './use-sheet-scanner';

interface SheetScanProps {
  readonly dayId: string;
  readonly step: number;
  /** The sheet takes no marks: codes are only told. */
  readonly isLocked: boolean;
  readonly onReport: (report: MarkReport) => void;
  /** What the buttons stand in. */
  readonly children: (buttons: ReactNode) => ReactNode;
}

/** Scanning on a daftar hadir: by USB scanner at any time, by camera in a panel. */
export function SheetScan({ dayId, step, isLocked, onReport, children }: SheetScanProps) {
  const scanner = useSheetScanner({ dayId, step, onReport });
  const [isCameraOpen, setCameraOpen] = useState(false);
  return (
    <>
      {children(
        isLocked ? null : (
          <>
            <SoundSwitch />
            <CameraSwitch isOn={isCameraOpen} onToggle={() => setCameraOpen(!isCameraOpen)} />
          </>
        ),
      )}
      <ScanNotice latest={scanner.latest} onClose={scanner.dropLatest} />
      {isCameraOpen && !isLocked ? (
        <CameraPanel
          latest={scanner.latest}
          onRead={scanner.scan}
          onClose={() => setCameraOpen(false)}
        />
      ) : null}
    </>
  );
}

interface CameraSwitchProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function CameraSwitch({ isOn, onToggle }: CameraSwitchProps) {
  const isSmall = useSmallWindow();
  if (isSmall) {
    return (
      <Tooltip label="Pindai dengan kamera">
        <ActionIcon
          variant="default"
          size={26}
          aria-label="Pindai dengan kamera"
          aria-pressed={isOn}
          onClick={onToggle}
        >
          <IconCamera size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    );
  }
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconCamera size={16} aria-hidden />}
      aria-label="Pindai dengan kamera"
      aria-pressed={isOn}
      title="Pindai dengan kamera"
      onClick={onToggle}
    >
      Kamera
    </Button>
  );
}

function SoundSwitch() {
  const [isOn, setOn] = useScanSound();
  const Icon = isOn ? IconVolume : IconVolumeOff;
  const toggle = () => {
    setOn(!isOn);
    // Heard once when it is wished for, so that nobody is surprised in class.
    if (!isOn) void playChime('once');
  };
  return (
    <Tooltip label={`Bunyi saat memindai: ${isOn ? 'hidup' : 'mati'}`}>
      <ActionIcon
        variant="default"
        size={26}
        aria-label="Bunyi saat memindai"
        aria-pressed={isOn}
        onClick={toggle}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
