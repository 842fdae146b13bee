const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A bare name that every file system accepts; whatever could name another folder becomes `-`. */
export function safeFileName(suggested: string): string {
  const name = suggested
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  if (name === '') return 'Dokumen';
  return RESERVED_ON_WINDOWS.test(name) ? `_${name}` : name;
}
