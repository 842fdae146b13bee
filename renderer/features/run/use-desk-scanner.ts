import { flushSync } from 'react-dom';
import { isWholeCode, readScan } from '../../domain/scan/read-scan';
import { scannedPerson } from '../../domain/scan/scan-outcome';
import { scanTroubleSentence } from '../../domain/scan/scan-sentences';
import { notifyInfo } from '../../ui/notify';
import { takerOf } from '../../ui/scan/typed-key';
import { useScanner } from '../../ui/scan/use-scanner';
import { useActivity } from '../../workspace/activity';

/** Finds whoever is scanned at the registration desk, by card or by NIP, whatever has the focus. */
export function useDeskScanner(onFound: (participantId: string) => void): void {
  const { state } = useActivity();
  useScanner({
    isEnabled: true,
    isWhole: isWholeCode,
    onScan: (code) => {
      const found = scannedPerson(state, readScan(code));
      if ('kind' in found) notifyInfo(scanTroubleSentence(found, state));
      else keepWriting(() => onFound(found.participant.id));
    },
  });
}

/** One may write a note while the other scans: a person who is opened takes the focus otherwise. */
function keepWriting(open: () => void): void {
  const field = document.activeElement;
  flushSync(open);
  if (field instanceof HTMLElement && field.isConnected && takerOf(field) === 'text') field.focus();
}
