import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import type { Shortcut } from '../../ui/ShortcutSheet';

/** What the keys of Pelaksanaan do; where one makes no sense at the moment, it says why. */
export interface RunKeyActs {
  readonly primary: () => void;
  readonly pauseOrResume: () => void;
  readonly extend: () => void;
  readonly finish: () => void;
  readonly start: () => void;
  readonly skip: () => void;
  readonly note: () => void;
  readonly sheet: () => void;
  readonly classroom: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly follow: () => void;
  readonly shortcuts: () => void;
}

/** Works in a text field too: Alt and a letter type nothing. Letters by place, not by layout. */
const ANYWHERE = { usePhysicalKeys: true };

/** The handler itself decides whether the key is its own. */
const LEAVE = { preventDefault: false };

/** The whole run by keyboard. Where a control has the focus, Enter belongs to that control. */
export function useRunKeys(acts: RunKeyActs, isEnabled: boolean): void {
  const keys = (items: HotkeyItem[]): HotkeyItem[] => (isEnabled ? items : []);
  useHotkeys(
    keys([
      ['Enter', (event) => isTaken(event, CONTROLS) || onPress(event, acts.primary), LEAVE],
      ['mod+Enter', (event) => isTaken(event, TEXT_FIELDS) || onPress(event, acts.primary), LEAVE],
      ['shift+?', (event) => isTaken(event, TEXT_FIELDS) || onPress(event, acts.shortcuts), LEAVE],
      ['Escape', (event) => isTaken(event, TEXT_FIELDS) || onPress(event, acts.follow), LEAVE],
    ]),
    [],
  );
  useHotkeys(
    keys([
      ['alt+J', (event) => onPress(event, acts.pauseOrResume), ANYWHERE],
      ['alt+T', (event) => onPress(event, acts.extend), ANYWHERE],
      ['alt+S', (event) => onPress(event, acts.finish), ANYWHERE],
      ['alt+M', (event) => onPress(event, acts.start), ANYWHERE],
      ['alt+W', (event) => onPress(event, acts.skip), ANYWHERE],
      ['alt+C', acts.note, ANYWHERE],
      ['alt+H', (event) => onPress(event, acts.sheet), ANYWHERE],
      ['alt+L', acts.classroom, ANYWHERE],
      ['alt+ArrowUp', acts.previous],
      ['alt+ArrowDown', acts.next],
    ]),
    [],
  );
}

/** A key held down does a thing once. */
function onPress(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  if (!event.repeat) act();
}

/** Whether the key belongs to the part that has the focus. */
function isTaken({ target }: KeyboardEvent, parts: string): boolean {
  return target instanceof Element && target.closest(parts) !== null;
}

// Enter does nothing to a tick box, and the tab that led here has done its work.
const TEXT_FIELDS = 'textarea, select, input:not([type="checkbox"])';
/** Parts that take Enter for themselves. */
export const CONTROLS = `${TEXT_FIELDS}, a, button:not([role="tab"][aria-selected="true"]), [role="option"], [role="menuitem"]`;

/** As the sheet behind `?` tells them. */
export const RUN_SHORTCUTS: readonly Shortcut[] = [
  {
    keys: [['Enter'], ['Ctrl', 'Enter']],
    does: 'Tindakan utama, misalnya Selesai dan lanjut (Enter saat tidak berada di tombol atau isian)',
  },
  { keys: [['Alt', 'J']], does: 'Jeda atau lanjutkan langkah yang berlangsung' },
  { keys: [['Alt', 'T']], does: 'Tambah 5 menit' },
  { keys: [['Alt', 'S']], does: 'Selesaikan langkah yang berlangsung tanpa lanjut' },
  {
    keys: [
      ['Alt', '↑'],
      ['Alt', '↓'],
    ],
    does: 'Pilih langkah sebelumnya atau berikutnya',
  },
  { keys: [['Esc']], does: 'Kembali ke langkah yang berlangsung' },
  { keys: [['Alt', 'M']], does: 'Mulai langkah yang dipilih' },
  { keys: [['Alt', 'W']], does: 'Lewati langkah yang dipilih' },
  { keys: [['Alt', 'C']], does: 'Tulis catatan (Enter menyimpan, Shift+Enter baris baru)' },
  {
    keys: [['Ctrl', 'Enter']],
    does: 'Di isian hasil kelompok: simpan (tersimpan juga saat isian ditinggalkan)',
  },
  { keys: [['Alt', 'H']], does: 'Buka daftar hadir' },
  { keys: [['/']], does: 'Buka meja registrasi dan cari peserta' },
  {
    keys: [['Enter'], ['1'], ['6']],
    does: 'Di meja registrasi: semua diterima dan diserahkan, atau butir 1 sampai 6 satu per satu',
  },
  { keys: [['Ctrl', 'Z']], does: 'Urungkan' },
  { keys: [['Ctrl', 'Shift', 'Z']], does: 'Ulangi' },
  { keys: [['Alt', 'L']], does: 'Buka layar kelas' },
  { keys: [['?']], does: 'Tampilkan daftar ini' },
];
