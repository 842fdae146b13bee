import { Combobox, Group, Kbd, Text, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { DESK_ITEMS } from '../../domain/attendance/desk';
import { fullName } from '../../domain/people/personal-name';
import { type DeskPerson, searchDesk } from '../../domain/run/desk-search';
import classes from './run.module.css';

/** More rows than anybody reads; typing narrows them down. */
const MOST_ROWS = 60;

interface DeskSearchProps {
  readonly people: readonly DeskPerson[];
  readonly onChoose: (participantId: string) => void;
  /** After one person the next is looked for. */
  readonly focusAtOnce: boolean;
}

/** Type some letters, arrows move, Enter opens the person. */
export function DeskSearch({ people, onChoose, focusAtOnce }: DeskSearchProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // The list is part of the page and always open.
  const list = useCombobox({ opened: true });
  const hits = searchDesk(people, typed);
  const { selectFirstOption, resetSelectedOption } = list;

  useHotkeys([['/', () => input.current?.focus()]]);
  useEffect(() => {
    if (focusAtOnce) input.current?.focus();
  }, [focusAtOnce]);
  // The first hit is what Enter opens; without letters nobody is meant yet.
  useEffect(() => {
    if (typed.trim() === '') resetSelectedOption();
    else selectFirstOption();
  }, [typed, selectFirstOption, resetSelectedOption]);

  return (
    <Combobox store={list} onOptionSubmit={onChoose}>
      <Combobox.EventsTarget>
        <TextInput
          ref={input}
          type="search"
          aria-label="Cari peserta"
          placeholder="Cari nama atau NIP"
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={typed === '' ? <Kbd size="xs">/</Kbd> : undefined}
          rightSectionPointerEvents="none"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            if (typed === '') event.currentTarget.blur();
            else setTyped('');
            event.preventDefault();
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.scroll ?? ''} aria-label="Peserta" tabIndex={0}>
        {hits.length === 0 ? (
          <Text size="sm" c="dimmed" py="xs">
            {typed.trim() === ''
              ? 'Semua peserta sudah lengkap. Cari nama untuk melihat kembali.'
              : 'Tidak ada peserta dengan nama atau NIP itu.'}
          </Text>
        ) : null}
        {hits.slice(0, MOST_ROWS).map(({ participant, number, missing }) => (
          <Combobox.Option
            key={participant.id}
            value={participant.id}
            className={classes.hit ?? ''}
          >
            <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
              <div>
                <Text size="sm">
                  {number}. {fullName(participant)}
                </Text>
                <Text size="xs" c="dimmed">
                  {participant.institution}
                </Text>
              </div>
              <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {missing.length === 0
                  ? 'lengkap'
                  : `${DESK_ITEMS.length - missing.length}/${DESK_ITEMS.length}`}
              </Text>
            </Group>
          </Combobox.Option>
        ))}
        {hits.length > MOST_ROWS ? (
          <Text size="xs" c="dimmed" py="xs">
            {hits.length - MOST_ROWS} peserta lagi; ketik nama untuk menemukannya.
          </Text>
        ) : null}
      </Combobox.Options>
    </Combobox>
  );
}
