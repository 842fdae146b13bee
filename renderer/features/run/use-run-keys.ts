import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import type { Shortcut } from '../../ui/ShortcutSheet';

/** What the keys of Pelaksanaan do; nothing where it makes no sense at the moment. */
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

/** The whole run by keyboard. Where a control has the focus, Enter belongs to that control. */
export function useRunKeys(acts: RunKeyActs, isEnabled: boolean): void {
  const keys = (items: HotkeyItem[]): HotkeyItem[] => (isEnabled ? items : []);
  useHotkeys(
    keys([
      ['Enter', (event) => onFreeEnter(event, acts.primary), { preventDefault: false }],
      ['mod+Enter', (event) => onPress(event, acts.primary)],
      ['shift+?', acts.shortcuts],
      ['Escape', acts.follow, { preventDefault: false }],
    ]),
  );
  useHotkeys(
    keys([
      ['alt+J', (event) => onPress(event, acts.pauseOrResume), ANYWHERE],
      ['alt+T', (event) => onPress(event, acts.extend), ANYWHERE],
      ['alt+S', (event) => onPress(event, acts.finish), ANYWHERE],
      ['alt+M', (event) => onPress(event, acts.start), ANYWHERE],
      ['alt+W', acts.skip, ANYWHERE],
      ['alt+C', acts.note, ANYWHERE],
      ['alt+H', acts.sheet, ANYWHERE],
      ['alt+L', acts.classroom, ANYWHERE],
      ['alt+ArrowUp', acts.previous],
      ['alt+ArrowDown', acts.next],
    ]),
    [],
  );
}

/** A key held down does a thing once. */
function onPress(event: KeyboardEvent, act: () => void): void {
  if (!event.repeat) act();
}

/** Enter belongs to the control that has the focus, but not to the tab that led here. */
function onFreeEnter(event: KeyboardEvent, act: () => void): void {
  const { target } = event;
  if (target instanceof Element && target.closest(CONTROLS)) return;
  event.preventDefault();
  onPress(event, act);
}

const CONTROLS =
  'a, button:not([role="tab"][aria-selected="true"]), input, [role="option"], [role="menuitem"]';

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
  { keys: [['Alt', 'H']], does: 'Buka daftar hadir' },
  { keys: [['/']], does: 'Cari peserta di meja registrasi' },
  {
    keys: [['Enter'], ['1'], ['6']],
    does: 'Di meja registrasi: semua diterima dan diserahkan, atau butir 1 sampai 6 satu per satu',
  },
  { keys: [['Ctrl', 'Z']], does: 'Urungkan' },
  { keys: [['Ctrl', 'Shift', 'Z']], does: 'Ulangi' },
  { keys: [['Alt', 'L']], does: 'Buka layar kelas' },
  { keys: [['?']], does: 'Tampilkan daftar ini' },
];
