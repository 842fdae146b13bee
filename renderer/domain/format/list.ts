const LIST = new Intl.ListFormat('id', { type: 'conjunction' });

/** `A, B, dan C`. */
export const listInWords = (items: readonly (string | number)[]): string =>
  LIST.format(items.map(String));
