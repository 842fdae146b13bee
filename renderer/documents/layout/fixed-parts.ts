import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

/** The earliest that a zip can carry; in local time, as zip means it, so every zone writes the same. */
const zipTime = (): Date => new Date(1980, 0, 1);

/** Packs parts in their order, without the time of packing. */
export const zipFixed = (parts: Zippable): Uint8Array =>
  zipSync(parts, { mtime: zipTime(), level: 6 });

/**
 * docx draws the names of a chart's relations by lot, and packs its workbook with the time of day:
 * the same chart becomes the same bytes, and its language the document's.
 */
export function fixCharts(parts: Parts): void {
  for (const path of Object.keys(parts)) {
    if (path.endsWith('.rels')) nameRelations(parts, path);
    const part = parts[path];
    if (part && path.startsWith('word/embeddings/')) parts[path] = zipFixed(unzipSync(part));
  }
  for (const [path, part] of Object.entries(parts)) {
    if (!/^word\/charts\/[^/]+\.xml$/.test(path)) continue;
    parts[path] = strToU8(
      strFromU8(part)
        .replaceAll('lang="en-US"', 'lang="id-ID"')
        .replace('<c:lang val="en-US"/>', '<c:lang val="id-ID"/>'),
    );
  }
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`. */
function nameRelations(parts: Parts, path: string): void {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  const [relations, content] = [parts[path], parts[owner]];
  if (!relations || !content) return;
  const xml = strFromU8(relations);
  const drawn = [...xml.matchAll(/ Id="(rId[^"]*)"/g)].flatMap(([, id]) =>
    id && !/^rId\d+$/.test(id) ? id : [],
  );
  if (drawn.length === 0) return;
  const renamed = (text: string) =>
    drawn.reduce((all, id, index) => all.replaceAll(`"${id}"`, `"rIdBagan${index + 1}"`), text);
  parts[path] = strToU8(renamed(xml));
  parts[owner] = strToU8(renamed(strFromU8(content)));
}
