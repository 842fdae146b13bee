import { ActionIcon, Button, Group, Overlay, Text, Tooltip } from '@mantine/core';
import { IconFileImport, IconId, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { leaversOf, predecessorsOf } from '../../domain/people/leaving';
import type { Participant } from '../../domain/people/participant';
import { EmptyState } from '../../ui/EmptyState';
import { isFocusLost } from '../../ui/is-focus-lost';
import { usePaletteActs } from '../../ui/palette-acts';
import { SearchField } from '../../ui/SearchField';
import { UndoRedo } from '../../ui/UndoRedo';
import { useIncoming } from '../../ui/use-incoming';
import { useActivity } from '../../workspace/activity';
import { CardsDialog } from './cards/CardsDialog';
import { findParticipants } from './find-participants';
import { ImportPanel } from './import/ImportPanel';
import { useRosterImport } from './import/use-roster-import';
import { LeaverList } from './LeaverList';
import { ParticipantTable, type ParticipantTableHandle } from './ParticipantTable';
import { type OpenDialog, PersonDialogs } from './PersonDialogs';
import { RemovePrompt } from './RemovePrompt';
import { IN_ORDER, sortParticipants } from './sort-participants';
import { useAskedSearch } from './use-asked-search';
import { useRemoval } from './use-removal';
import { useRosterUndo } from './use-roster-undo';
import { useStableActs } from './use-stable-acts';

const NOTHING: OpenDialog = { kind: 'nothing' };

/** Peserta: who takes part, from a file or by hand. */
export function ParticipantsScreen() {
  const { state, details } = useActivity();
  const roster = useRosterImport();
  const history = useRosterUndo();
  const { typed, setTyped } = useAskedSearch();
  const [open, setOpen] = useState(NOTHING);
  const [sorting, setSorting] = useState(IN_ORDER);
  const close = () => setOpen(NOTHING);
  const openNew = () => {
    // Whoever is added would not be seen in a list that looks for somebody else.
    setTyped('');
    setOpen({ kind: 'new' });
  };
  const [isPrinting, setPrinting] = useState(false);
  const removal = useRemoval(close);
  const table = useRef<ParticipantTableHandle>(null);
  const importing = useRef<HTMLButtonElement>(null);
  /** Row whose form is or was open last. */
  const opened = useRef<number>(undefined);
  const isDragging = useIncoming({
    isEnabled: open.kind === 'nothing' && !removal.asksFor,
    onFiles: (files) => void roster.drop(files),
    onText: roster.paste,
  });

  const { present } = roster;
  usePaletteActs(
    roster.current.kind === 'idle'
      ? [
          { label: 'Tambah peserta', run: openNew },
          { label: 'Impor peserta dari berkas', run: () => void roster.choose() },
          ...(present.length > 0
            ? [{ label: 'Cetak kartu peserta', run: () => setPrinting(true) }]
            : []),
        ]
      : [],
  );
  const found = useMemo(
    () => sortParticipants(findParticipants(present, typed), sorting),
    [present, typed, sorting],
  );
  const leavers = useMemo(() => leaversOf(state, details.zone), [state, details.zone]);
  const predecessors = useMemo(() => predecessorsOf(state), [state]);
  const foundLeavers = useMemo(() => {
    const people = findParticipants(
      leavers.map(({ participant }) => participant),
      typed,
    );
    return leavers.filter(({ participant }) => people.includes(participant));
  }, [leavers, typed]);
  const begin = (kind: 'edit' | 'replace' | 'record', person: Participant) => {
    opened.current = found.indexOf(person);
    setOpen({ kind, person });
  };
  const acts = useStableActs({
    edit: (person) => begin('edit', person),
    replace: (person) => begin('replace', person),
    showRecord: (person) => begin('record', person),
    removeFrom: (person) => {
      opened.current = found.indexOf(person);
      removal.ask(person);
    },
    remove: (person) => {
      opened.current = found.indexOf(person);
      void removal.remove(person);
    },
  });
  // A row that was clicked had no focus to give back, and one that was taken out is gone.
  useEffect(() => {
    if (open.kind !== 'nothing' || removal.asksFor || opened.current === undefined) return;
    if (isFocusLost()) table.current?.focusRow(Math.min(opened.current, found.length - 1));
    opened.current = undefined;
  }, [open, removal.asksFor, found.length]);
  // Whatever checked a file is gone, and with it what had the focus.
  const wasImporting = useRef(false);
  const isImporting = roster.current.kind !== 'idle';
  useEffect(() => {
    if (wasImporting.current && !isImporting && isFocusLost()) {
      if (table.current) table.current.focusRow(0);
      else importing.current?.focus();
    }
    wasImporting.current = isImporting;
  }, [isImporting]);
  const numbers = useMemo(
    () => new Map(present.map((person, index) => [person.id, index + 1])),
    [present],
  );
  const importButton = (
    <Button
      ref={importing}
      variant={present.length === 0 ? 'filled' : 'default'}
      leftSection={<IconFileImport size={16} aria-hidden />}
      onClick={() => void roster.choose()}
    >
      Impor dari berkas
    </Button>
  );
  const addButton = (
    <Button
      variant={present.length === 0 ? 'default' : 'filled'}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={openNew}
    >
      Tambah peserta
    </Button>
  );

  return (
    <>
      {roster.current.kind !== 'idle' ? (
        <ImportPanel roster={roster} />
      ) : present.length === 0 ? (
        <EmptyState
          title="Belum ada peserta"
          action={
            <Group gap="sm">
              {importButton}
              {addButton}
              {history.canRedo ? <UndoRedo {...history} /> : null}
            </Group>
          }
        >
          Impor daftar dari Excel atau CSV: pilih berkasnya, seret ke halaman ini, atau salin
          baris-barisnya di Excel lalu tekan Ctrl+V di sini. Peserta juga dapat ditambahkan satu per
          satu.
        </EmptyState>
      ) : (
        <>
          <Group justify="space-between" wrap="nowrap" gap="lg" mb="sm">
            <Group gap="md" wrap="nowrap">
              <SearchField
                label="Cari nama, NIP, atau instansi"
                width={268}
                value={typed}
                onChange={setTyped}
                onKeyDown={(event) => {
                  const [only] = found;
                  if (event.key === 'ArrowDown') {
                    event.preventDefault();
                    table.current?.focusRow(0);
                  } else if (event.key === 'Enter' && only && found.length === 1) {
                    event.preventDefault();
                    acts.edit(only);
                  }
                }}
              />
              <Text size="sm" c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
                {found.length === present.length
                  ? `${present.length} peserta`
                  : `${found.length} dari ${present.length} peserta`}
              </Text>
            </Group>
            <Group gap="sm" wrap="nowrap">
              <UndoRedo {...history} />
              <Tooltip label="Cetak kartu peserta">
                <ActionIcon
                  variant="default"
                  size={36}
                  aria-label="Cetak kartu peserta"
                  onClick={() => setPrinting(true)}
                >
                  <IconId size={18} aria-hidden />
                </ActionIcon>
              </Tooltip>
              {importButton}
              {addButton}
            </Group>
          </Group>
          <ParticipantTable
            ref={table}
            participants={found}
            numbers={numbers}
            predecessors={predecessors}
            sorting={sorting}
            onSort={setSorting}
            acts={acts}
          />
          {found.length === 0 ? (
            <Text size="sm" c="dimmed" ta="center" py="lg">
              Tidak ada peserta yang cocok dengan “{typed}”. Tekan Esc untuk menghapus pencarian.
            </Text>
          ) : null}
        </>
      )}
      {roster.current.kind === 'idle' ? (
        <LeaverList
          leavers={foundLeavers}
          isAsked={typed !== '' && found.length === 0}
          onOpen={acts.edit}
        />
      ) : null}
      <PersonDialogs open={open} acts={acts} onClose={close} />
      <RemovePrompt removal={removal} />
      {isPrinting ? <CardsDialog people={present} onClose={() => setPrinting(false)} /> : null}
      {isDragging ? (
        <Overlay fixed zIndex={400} backgroundOpacity={0.75} blur={3} center>
          <Text size="lg" fw={600} c="white">
            Lepaskan berkas untuk membaca daftar peserta
          </Text>
        </Overlay>
      ) : null}
    </>
  );
}
