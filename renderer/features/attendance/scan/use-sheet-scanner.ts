import { useCallback, useState } from 'react';
import { isWholeCode, readScan } from '../../../domain/scan/read-scan';
import { type ScanOutcome, scanOutcome } from '../../../domain/scan/scan-outcome';
import { scanSentence } from '../../../domain/scan/scan-sentences';
import { playChime } from '../../../ui/play-chime';
import { useScanner } from '../../../ui/scan/use-scanner';
import { useActivity } from '../../../workspace/activity';
import { useWorkspace } from '../../../workspace/workspace';
import type { MarkReport } from '../use-marking';
import { useScanSound } from './use-scan-sound';

export interface LatestScan {
  /** `trouble`: nobody was marked, and nobody was present already. */
  readonly kind: 'present' | 'already' | 'trouble';
  readonly sentence: string;
}

export interface SheetScanner {
  readonly latest: LatestScan | undefined;
  /** Takes a code that came another way than by the keyboard. */
  readonly scan: (code: string) => void;
  readonly dropLatest: () => void;
}

interface SheetScannerOptions {
  readonly dayId: string;
  /** SOP number of the step that takes the sheet. */
  readonly step: number;
  /** Told what was done once it is safe, and of repeated scans; not of codes that mark nobody. */
  readonly onReport: (report: MarkReport) => void;
}

/** Marks whoever is scanned as present, whatever has the focus. */
export function useSheetScanner({ dayId, step, onReport }: SheetScannerOptions): SheetScanner {
  const { state, details, run } = useActivity();
  const { clock } = useWorkspace();
  const [latest, setLatest] = useState<LatestScan>();
  const [isLoud] = useScanSound();

  const tell = (outcome: ScanOutcome) => {
    const sentence = scanSentence(outcome, state, details.zone, clock.now());
    const kind =
      outcome.kind === 'present' || outcome.kind === 'already' ? outcome.kind : 'trouble';
    setLatest({ kind, sentence });
    if (outcome.kind === 'present' || outcome.kind === 'already') {
      const { participantId } = outcome;
      onReport({ participantId, isNew: kind === 'present', sentence });
    }
    if (isLoud) void playChime(kind === 'present' ? 'once' : 'twice');
  };
  const take = async (code: string) => {
    const outcome = scanOutcome(state, { dayId, step }, readScan(code));
    if (outcome.kind !== 'present') return tell(outcome);
    const { participantId } = outcome;
    const command = { type: 'mark-attendance', dayId, step, participantId, status: 'H' } as const;
    const done = await run(command, ['already-marked']);
    if (done.status === 'done') tell(outcome);
    // Marked meanwhile: by a scan a moment ago, or in another window.
    else if (done.status === 'refused' && done.refusal.code === 'already-marked') {
      tell({ kind: 'already', participantId, since: done.refusal.at });
    }
  };
  const scan = (code: string) => void take(code);

  useScanner({ isEnabled: true, onScan: scan, isWhole: isWholeCode });
  return { latest, scan, dropLatest: useCallback(() => setLatest(undefined), []) };
}
