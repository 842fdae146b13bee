import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconCamera, IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { playChime } from '../../../ui/play-chime';
import type { MarkReport } from '../use-marking';
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
  /** Stands beside the buttons. */
  readonly children: ReactNode;
}

/** Scanning on a daftar hadir: by USB scanner at any time, by camera in a panel. */
export function SheetScan({ dayId, step, isLocked, onReport, children }: SheetScanProps) {
  const scanner = useSheetScanner({ dayId, step, onReport });
  const [isCameraOpen, setCameraOpen] = useState(false);
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        {children}
        {isLocked ? null : (
          <Group gap={4} wrap="nowrap" ml="auto">
            <SoundSwitch />
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconCamera size={16} aria-hidden />}
              aria-label="Pindai dengan kamera"
              aria-pressed={isCameraOpen}
              title="Pindai dengan kamera"
              onClick={() => setCameraOpen(!isCameraOpen)}
            >
              Kamera
            </Button>
          </Group>
        )}
      </Group>
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
