import type { IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { foldText, hasEveryWord, searchWords } from '../../domain/activity/search';

/** One thing that the palette can do or open. */
export interface PaletteItem {
  /** Unique in the palette. */
  readonly id: string;
  readonly label: string;
  /** A few words more; they are searched too. */
  readonly about: string;
  /** Pressed together; empty where no key does it. */
  readonly keys: readonly string[];
  readonly icon: ComponentType<IconProps>;
  /** All that it is found by, folded. */
  readonly text: string;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly label: string;
  readonly items: readonly PaletteItem[];
  /** How many are shown, the first ones, before anything is typed, and once something is. */
  readonly most: { readonly untyped: number; readonly typed: number };
}

/** An item that is found by what it says. */
export function itemOf(
  item: Omit<PaletteItem, 'about' | 'keys' | 'text'> & Partial<PaletteItem>,
): PaletteItem {
  const { label, about = '', keys = [], text = foldText(label, about) } = item;
  return { ...item, about, keys, text };
}

/**
 * What is left of the groups for a search: items in which every typed word stands, those that say
 * all words in their label before those that are found by more; groups without any are left out.
 */
export function searchPalette(
  groups: readonly PaletteGroup[],
  search: string,
): readonly PaletteGroup[] {
  const words = searchWords(search);
  return groups
    .map((group) => ({ ...group, items: itemsFor(group, words) }))
    .filter(({ items }) => items.length > 0);
}

function itemsFor({ items, most }: PaletteGroup, words: readonly string[]) {
  if (words.length === 0) return items.slice(0, most.untyped);
  const hits = items.filter(({ text }) => hasEveryWord(text, words));
  const [meant, others] = [hits.filter(isMeant), hits.filter((item) => !isMeant(item))];
  return [...meant, ...others].slice(0, most.typed);

  function isMeant({ label }: PaletteItem): boolean {
    const labelWords = searchWords(label);
    return words.every((word) => labelWords.some((part) => part.startsWith(word)));
  }
}
