/** Equal for texts that differ at most in case and spacing. */
export const spellingKey = (text: string): string => tidy(text).toLowerCase();

/** Items whose text differs at most in case and spacing. */
export interface SpellingGroup<Item> {
  /** As first written, spacing tidied; empty where nothing was written. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** Groups by a free text such as an instansi, in the order of first appearance. */
export function groupBySpelling<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly SpellingGroup<Item>[] {
  const groups = new Map<string, { name: string; items: Item[] }>();
  for (const item of items) {
    const text = textOf(item);
    const known = groups.get(spellingKey(text));
    if (known) known.items.push(item);
    else groups.set(spellingKey(text), { name: tidy(text), items: [item] });
  }
  return [...groups.values()];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
