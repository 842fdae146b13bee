import { Combobox, Kbd, Text, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import {
  type DeskPerson,
  namesakesOfFirst,
  needNip,
  searchDesk,
} from '../../domain/run/desk-search';
import { DeskHit } from './DeskHit';
import classes from './run.module.css';

/** More rows than anybody reads; typing narrows them down. */
const MOST_ROWS = 60;

interface DeskSearchProps {
  readonly people: readonly DeskPerson[];
  readonly onChoose: (participantId: string) => void;
  /** After one person the next is looked for. */
  readonly focusAtOnce: boolean;
}

/** Type some letters, arrows move, Enter opens the person, and asks which of two namesakes. */
export function DeskSearch({ people, onChoose, focusAtOnce }: DeskSearchProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // The list is part of the page and always open.
  const list = useCombobox({ opened: true });
  const [isAsking, setAsking] = useState(false);
  const found = searchDesk(people, typed);
  const namesakes = namesakesOfFirst(found);
  const hits = isAsking ? namesakes : found;
  const showsNip = isAsking && needNip(hits);
  /** How the option came to be chosen: Enter on the first hit is no choice between namesakes. */
  const pressed = useRef({ enter: false, arrow: false });
  const { selectFirstOption, resetSelectedOption } = list;

  useHotkeys([['/', () => input.current?.focus()]]);
  useEffect(() => {
    if (focusAtOnce) input.current?.focus();
  }, [focusAtOnce]);
  // The first hit is what Enter opens; without letters nobody is meant yet.
  useEffect(() => {
    if (typed.trim() === '' || isAsking) resetSelectedOption();
    else selectFirstOption();
  }, [typed, isAsking, selectFirstOption, resetSelectedOption]);

  const choose = (id: string) => {
    const { enter, arrow } = pressed.current;
    pressed.current = { enter: false, arrow };
    if (enter && !arrow && !isAsking && namesakes.length > 0) setAsking(true);
    else onChoose(id);
  };
  const type = (text: string) => {
    setTyped(text);
    setAsking(false);
    pressed.current = { enter: false, arrow: false };
  };

  return (
    <Combobox store={list} onOptionSubmit={choose}>
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
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key.startsWith('Arrow')) pressed.current.arrow = true;
            pressed.current.enter = event.key === 'Enter';
            if (event.key !== 'Escape') return;
            if (typed === '') event.currentTarget.blur();
            else type('');
            event.preventDefault();
          }}
        />
      </Combobox.EventsTarget>
      {isAsking ? (
        <Text size="sm" role="status">
          {namesakes.length} peserta bernama {namesakes[0]?.participant.name}. Pilih menurut{' '}
          {needNip(namesakes) ? 'instansi dan NIP' : 'instansi'}.
        </Text>
      ) : null}
      <Combobox.Options className={classes.scroll ?? ''} aria-label="Peserta" tabIndex={0}>
        {hits.length === 0 ? (
          <Text size="sm" c="dimmed" py="xs">
            {typed.trim() === ''
              ? 'Semua peserta sudah lengkap. Cari nama untuk melihat kembali.'
              : 'Tidak ada peserta dengan nama atau NIP itu.'}
          </Text>
        ) : null}
        {hits.slice(0, MOST_ROWS).map(({ participant, number, missing }) => (
          <DeskHit
            key={participant.id}
            participant={participant}
            number={number}
            missing={missing.length}
            showsNip={showsNip}
          />
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
