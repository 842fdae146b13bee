import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';

interface Incoming {
  readonly isEnabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/**
 * Files dropped anywhere on the page, and tables pasted outside of text fields.
 *
 * @returns whether a file is being dragged over the page
 */
export function useIncoming({ isEnabled, onFiles, onText }: Incoming): boolean {
  const [isOver, setOver] = useState(false);

  // Without this the browser would leave the application and show the file.
  const keep = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(isEnabled);
  };
  useWindowEvent('dragenter', keep);
  useWindowEvent('dragover', keep);
  useWindowEvent('dragleave', (event) => {
    if (event.relatedTarget === null) setOver(false);
  });
  useWindowEvent('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (isEnabled && files.length > 0) onFiles(files);
  });
  useWindowEvent('paste', (event) => {
    if (!isEnabled || isText(event.target)) return;
    const files = [...(event.clipboardData?.files ?? [])].filter(({ name }) => /\.\w+$/.test(name));
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // One word is no table: it was meant for something else.
    if (/[\t\n]/.test(text.trim())) {
      event.preventDefault();
      onText(text);
    } else if (text === '' && files.length > 0) {
      event.preventDefault();
      onFiles(files);
    }
  });
  return isOver;
}

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.closest('input:not([type="checkbox"]), textarea, [role="dialog"]') !== null ||
      target.isContentEditable)
  );
}
