import { Group, Kbd, Text, VisuallyHidden } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLocation } from 'react-router';
import { useReturnFocus } from '../../ui/use-return-focus';
import { PaletteList } from './PaletteList';
import { type PaletteItem, searchPalette } from './palette-item';
import { isSheet, usePaletteGroups } from './use-palette-groups';

interface PaletteDialogProps {
  readonly onClose: () => void;
  /** The palette is to be closed first: an act may want the focus for itself. */
  readonly onChoose: (item: PaletteItem) => void;
}

/** Search in everything that can be done or opened from here. Shown while it is mounted. */
export default function PaletteDialog({ onClose, onChoose }: PaletteDialogProps) {
  useReturnFocus();
  const { pathname } = useLocation();
  const [[store, spotlight]] = useState(createSpotlight);
  const [typed, setTyped] = useState('');
  /** Nothing before a first key: Enter must not do what nobody asked for. */
  const [selected, setSelected] = useState(-1);
  const listId = useId();
  const groups = searchPalette(usePaletteGroups(), typed);
  const items = groups.flatMap((group) => group.items);
  const current = items[Math.min(selected, items.length - 1)];

  useEffect(() => spotlight.open(), [spotlight]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The screen behind must not take a key for its own.
    event.stopPropagation();
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!event.repeat) onClose();
  };
  const onSearchKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = items.length - 1;
    const at = Math.min(selected, last);
    if (event.key === 'ArrowDown') setSelected(at >= last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setSelected(at <= 0 ? last : at - 1);
    else if (event.key === 'Enter' && current && !event.repeat) onChoose(current);
    else return;
    event.preventDefault();
  };

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={typed}
      onQueryChange={(query) => {
        setTyped(query);
        setSelected(query.trim() === '' ? -1 : 0);
      }}
      onSpotlightClose={onClose}
      onKeyDown={onKeyDown}
      size={640}
      // The field stays where it is, however much is found.
      centered={false}
      yOffset="8vh"
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 0 }}
      attributes={DIALOG}
    >
      <Spotlight.Search
        role="combobox"
        aria-label="Cari tindakan, halaman, kegiatan, atau peserta"
        placeholder="Cari tindakan, halaman, kegiatan, atau peserta"
        aria-expanded={items.length > 0}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={current ? `${listId}/${current.id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={18} aria-hidden />}
        onKeyDown={onSearchKeyDown}
      />
      <PaletteList
        id={listId}
        groups={groups}
        current={current}
        onPoint={(item) => setSelected(items.indexOf(item))}
        onChoose={onChoose}
      />
      {items.length === 0 ? (
        <Spotlight.Empty>
          Tidak ada yang cocok dengan “{typed.trim()}”.{' '}
          {isSheet(pathname)
            ? 'Peserta dicari langsung di daftar hadir: tekan Esc, lalu ketik namanya.'
            : 'Cari dengan kata dari nama tindakan, halaman, hari, judul atau tempat kegiatan, atau nama peserta kegiatan yang terbuka.'}
        </Spotlight.Empty>
      ) : null}
      <VisuallyHidden role="status">
        {typed.trim() === '' ? '' : `${items.length} pilihan`}
      </VisuallyHidden>
      <Spotlight.Footer>
        <Group gap="md">
          <KeyHint keys={['↑', '↓']} does="pilih" />
          <KeyHint keys={['Enter']} does="jalankan" />
          <KeyHint keys={['Esc']} does="tutup" />
        </Group>
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

/** The library names its dialogs by their titles, and this one has none. */
const DIALOG = { content: { 'aria-label': 'Cari atau jalankan' } };

function KeyHint({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <Group gap={4} wrap="nowrap">
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
      <Text size="xs" c="dimmed">
        {does}
      </Text>
    </Group>
  );
}
