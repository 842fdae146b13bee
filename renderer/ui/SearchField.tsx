import { Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { usePaletteActs } from './palette-acts';

interface SearchFieldProps {
  /** What is searched, e.g. `Cari peserta`: name and placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called before the field's own keys; `preventDefault` keeps those away. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly width?: number;
}

/** The search of a list: `/` leads here, Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onKeyDown, ref, width = 320 } = props;
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  const search = () => input.current?.focus();
  useHotkeys([['/', search]]);
  usePaletteActs([{ label, keys: ['/'], run: search }], true);
  return (
    <TextInput
      ref={input}
      type="search"
      w={width}
      style={{ flexShrink: 0 }}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={value === '' ? <Kbd size="xs">/</Kbd> : undefined}
      rightSectionPointerEvents="none"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.defaultPrevented || event.key !== 'Escape') return;
        event.preventDefault();
        if (value === '') event.currentTarget.blur();
        else onChange('');
      }}
    />
  );
}
