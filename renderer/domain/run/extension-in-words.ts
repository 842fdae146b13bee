/** `ditambah 5 menit`, `dikurangi 5 menit`; empty where nothing was added or taken. */
export function extensionInWords(minutes: number): string {
  if (minutes === 0) return '';
  return minutes > 0 ? `ditambah ${minutes} menit` : `dikurangi ${-minutes} menit`;
}
