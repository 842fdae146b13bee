/** Whether what had the focus is gone, and nothing took its place. */
export function isFocusLost(): boolean {
  return !document.activeElement || document.activeElement === document.body;
}
