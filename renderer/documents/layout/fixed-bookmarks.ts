import { strFromU8, strToU8 } from 'fflate';

const BODY = 'word/document.xml';

// Quotation marks in what users write are entities, so none of these can be a text.
const START = /<w:bookmarkStart w:name="_Toc(\d+)" w:id="(\d+)"\/>/g;
const END = /<w:bookmarkEnd w:id="(\d+)"\/>/g;
const REFERENCE = /(<w:instrText[^>]*>PAGEREF )_Toc(\d+)/g;

/**
 * docx counts the bookmarks of a table of contents on from the document before: here they begin
 * with 1 in each.
 */
export function fixBookmarks(parts: Record<string, Uint8Array>): void {
  const part = parts[BODY];
  if (!part) return;
  const body = strFromU8(part);
  const names = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const [, name = '', id = ''] of body.matchAll(START)) {
    names.set(name, names.size + 1);
    ids.set(id, ids.size + 1);
  }
  if (names.size === 0) return;
  parts[BODY] = strToU8(
    body
      .replace(
        START,
        (_, name: string, id: string) =>
          `<w:bookmarkStart w:name="_Toc${names.get(name)}" w:id="${ids.get(id)}"/>`,
      )
      .replace(END, (_, id: string) => `<w:bookmarkEnd w:id="${ids.get(id)}"/>`)
      .replace(REFERENCE, (_, before: string, name: string) => `${before}_Toc${names.get(name)}`),
  );
}
