import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { readChecksums } from './archive-checksums';
import { SHEET_LIMITS } from './limits';
import { refuse, type SheetRefusal } from './sheet';

type Parts = ReadonlyMap<string, Uint8Array>;
type Vetted =
  | { readonly status: 'vetted'; readonly archive: Uint8Array }
  | { readonly status: 'refused'; readonly code: SheetRefusal };

/**
 * Cell texts, styles (they tell dates) and what ties them together. Left out, and so never
 * parsed: macros, pictures, charts, comments, links out of the file.
 */
const NEEDED = /(\.xml|\.rels)$/i;
const NOT_NEEDED =
  /(^|\/)(worksheets\/_rels|drawings|charts|chartsheets|media|theme|externalLinks|pivotCache|pivotTables|slicers|slicerCaches|timelines|timelineCaches|persons|customXml|docProps)\//i;

/**
 * Checks a zip archive before any parser sees it, and returns a new, uncompressed one with
 * nothing but the checked parts. Sizes are known before unpacking, no part can unpack to more
 * than it states, and what does not match its checksum is damaged.
 */
export function vetArchive(bytes: Uint8Array): Vetted {
  const entries = listEntries(bytes);
  if (entries === null) return refuse('damaged');
  const code = checkEntries(entries, bytes) ?? checkKind(new Set(entries.map(({ name }) => name)));
  if (code) return refuse(code);
  const parts = unpack(bytes);
  if (parts === null) return refuse('damaged');
  const archive = zipSync(Object.fromEntries(parts), { level: 0 });
  if (!haveSameChecksums(parts, bytes, archive)) return refuse('damaged');
  const contents = [...parts.values()];
  if (contents.some(declaresDocumentType)) return refuse('unsafe');
  return { status: 'vetted', archive };
}

function listEntries(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = [];
  try {
    const listOnly = (entry: UnzipFileInfo) => {
      entries.push(entry);
      return false;
    };
    unzipSync(bytes, { filter: listOnly });
  } catch {
    return null;
  }
  return entries;
}

function checkEntries(entries: readonly UnzipFileInfo[], bytes: Uint8Array): SheetRefusal | null {
  if (entries.length > SHEET_LIMITS.archiveEntries) return 'too-large-unpacked';
  if (entries.some(({ name }) => leavesArchive(name))) return 'unsafe';
  const packed = entries.reduce((sum, entry) => sum + entry.size, 0);
  // Entries that overlap state more packed bytes than the whole file has.
  if (packed > bytes.length) return 'damaged';
  const unpacked = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (unpacked > SHEET_LIMITS.unpackedBytes) return 'too-large-unpacked';
  const isBomb = entries.some(
    ({ size, originalSize }) =>
      originalSize > SHEET_LIMITS.ratioAppliesAbove && originalSize > size * SHEET_LIMITS.ratio,
  );
  return isBomb ? 'too-large-unpacked' : null;
}

function leavesArchive(name: string): boolean {
  const folders = name.split(/[\\/]/);
  return (
    /^[\\/]|^[A-Za-z]:|\0/.test(name) || folders.includes('..') || folders.includes('__proto__')
  );
}

function checkKind(names: ReadonlySet<string>): SheetRefusal | null {
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  if (has(/^word\/|^ppt\//)) return 'not-a-spreadsheet';
  if (names.has('content.xml') || has(/^xl\/workbook\.bin$/)) return 'needs-resaving';
  return names.has('[Content_Types].xml') ? null : 'not-a-spreadsheet';
}

/** fflate never writes beyond the size that an entry states, so memory stays within the limits. */
function unpack(bytes: Uint8Array): Parts | null {
  try {
    const needed = ({ name }: UnzipFileInfo) => NEEDED.test(name) && !NOT_NEEDED.test(name);
    return new Map(Object.entries(unzipSync(bytes, { filter: needed })));
  } catch {
    return null;
  }
}

function haveSameChecksums(parts: Parts, original: Uint8Array, rebuilt: Uint8Array): boolean {
  const stated = readChecksums(original);
  const actual = readChecksums(rebuilt);
  if (stated === null || actual === null) return false;
  return [...parts.keys()].every((name) => stated.get(name) === actual.get(name));
}

/**
 * A workbook never has a document type, and entities come only with one. `<!` otherwise begins
 * a comment or character data. A zero byte means UTF-16, in which this check would see nothing.
 */
function declaresDocumentType(part: Uint8Array): boolean {
  if (part.subarray(0, 4).includes(0)) return true;
  for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) {
    if (part[at + 1] === 0x21 && part[at + 2] !== 0x2d && part[at + 2] !== 0x5b) return true;
  }
  return false;
}
