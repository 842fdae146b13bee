import { ActionIcon, Tooltip } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { usePaletteActs } from './palette-acts';

interface UndoRedoProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** *Urungkan* and *Ulangi*, with their keys; where text is written the keys keep belonging to it. */
export function UndoRedo({ canUndo, canRedo, onUndo, onRedo }: UndoRedoProps) {
  useWindowEvent('keydown', (event) => {
    const isRedo = isShortcut(event, 'z', true) || isShortcut(event, 'y', false);
    if (!(isRedo || isShortcut(event, 'z', false)) || hasOwnUndo(event.target)) return;
    event.preventDefault();
    // A key held down takes back one act, not all of them.
    if (event.repeat) return;
    if (isRedo && canRedo) onRedo();
    if (!isRedo && canUndo) onUndo();
  });
  usePaletteActs(
    [
      ...(canUndo ? [{ label: 'Urungkan', keys: ['Ctrl', 'Z'], run: onUndo }] : []),
      ...(canRedo ? [{ label: 'Ulangi', keys: ['Ctrl', 'Shift', 'Z'], run: onRedo }] : []),
    ],
    true,
  );
  return (
    <ActionIcon.Group>
      <Tooltip label="Urungkan (Ctrl+Z)">
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Urungkan"
          aria-keyshortcuts="Control+Z"
          disabled={!canUndo}
          onClick={onUndo}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Ulangi (Ctrl+Shift+Z)">
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Ulangi"
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!canRedo}
          onClick={onRedo}
        >
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </ActionIcon.Group>
  );
}

function isShortcut(event: KeyboardEvent, key: string, shift: boolean): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return event.key.toLowerCase() === key && (ctrlKey || metaKey) && !altKey && shiftKey === shift;
}

/** A text field undoes its own typing, a dialog stands for itself; an empty search has nothing to undo. */
function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"]')) return true;
  if (target instanceof HTMLInputElement) {
    if (target.type === 'search') return target.value !== '';
    return target.type !== 'radio' && target.type !== 'checkbox';
  }
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
