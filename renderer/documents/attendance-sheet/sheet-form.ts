/** `empty` is signed by hand; `filled` also says what was recorded. */
export type SheetForm = 'empty' | 'filled';
