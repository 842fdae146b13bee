/** Keyboard users inside the table stay in their column. */
export function followFocus(rowId: string): void {
  const status = document.activeElement?.getAttribute('data-status');
  if (!status) return;
  requestAnimationFrame(() => focusStatus(rowId, `[data-status="${status}"]`));
}

/** @param which CSS selector of one of the row's five letters */
export function focusStatus(rowId: string, which: string): void {
  document
    .querySelector<HTMLElement>(`[data-row="${rowId}"] input${which}`)
    ?.focus({ preventScroll: true });
}
