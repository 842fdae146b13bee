import { Button, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';

const load = () => import('./PaletteDialog');
const PaletteDialog = lazy(load);

/** Ms after which the first screen has what it needs, and the palette can come in. */
const LATER = 1500;

/** The way to everything by name: a quiet button, and Ctrl+K wherever no dialog is open. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const chosen = useRef<() => void>(undefined);

  // Fetched ahead, so that letters typed right after Ctrl+K do not reach the screen behind.
  useEffect(() => {
    const timer = setTimeout(() => void load(), LATER);
    return () => clearTimeout(timer);
  }, []);
  // Only once the palette is gone: an act may open a dialog of its own, or ask for the focus.
  useEffect(() => {
    if (isOpen) return;
    const act = chosen.current;
    chosen.current = undefined;
    act?.();
  }, [isOpen]);

  useHotkeys([['mod+K', (event) => !event.repeat && !isDialogOpen() && setOpen(true)]], [], true);

  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        fw={400}
        c="dimmed"
        px={8}
        style={{ flexShrink: 0 }}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          <Kbd size="xs" aria-hidden>
            Ctrl+K
          </Kbd>
        }
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        Cari atau jalankan
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <PaletteDialog
            onClose={() => setOpen(false)}
            onChoose={({ run }) => {
              chosen.current = run;
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** A dialog stands for itself; so does the palette. */
const isDialogOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;
