import { zipSync } from 'fflate';

export interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Several papers as one ZIP archive. They are compressed already, so nothing is gained twice. */
export function bundle(files: readonly NamedFile[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { fileName, bytes } of files) entries[freeName(fileName, entries)] = bytes;
  return zipSync(entries, { level: 0 });
}

/** Names are cut to fit a path, so two long ones could become the same. */
function freeName(fileName: string, taken: Readonly<Record<string, unknown>>): string {
  if (!(fileName in taken)) return fileName;
  const [stem, extension] = [fileName.replace(/\.docx$/, ''), '.docx'];
  for (let number = 2; ; number++) {
    const name = `${stem} (${number})${extension}`;
    if (!(name in taken)) return name;
  }
}

/** Beside the papers of one day or of all: `2026-11-24 Dokumen - Pelatihan ….zip`. */
export function bundleName(firstPaper: string): string {
  const [date = ''] = firstPaper.split(' ');
  const training = firstPaper.slice(firstPaper.indexOf(' - ')).replace(/\.docx$/, '');
  return `${date} Dokumen${training}.zip`;
}
