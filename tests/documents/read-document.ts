import { strFromU8, unzipSync } from 'fflate';

/** A Word file taken apart again, as far as tests look at it. */
export interface ReadDocument {
  /** Every part's text by path, and the paths of those that are no XML. */
  readonly parts: Readonly<Record<string, string>>;
  /** Text of each paragraph of the body, tables included, in order. */
  readonly paragraphs: readonly string[];
  /** Text of each cell by table, row and cell; paragraphs of a cell joined by line breaks. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly body: string;
}

export function readDocument(bytes: Uint8Array): ReadDocument {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [
      path,
      /\.(xml|rels)$/.test(path) ? strFromU8(data) : '',
    ]),
  );
  const body = parts['word/document.xml'] ?? '';
  return {
    parts,
    body,
    paragraphs: elements(body, 'w:p').map(textOf),
    tables: elements(body, 'w:tbl').map((table) =>
      elements(table, 'w:tr').map((row) =>
        elements(row, 'w:tc').map((tableCell) => elements(tableCell, 'w:p').map(textOf).join('\n')),
      ),
    ),
  };
}

/** Elements of one name that do not contain each other: the documents nest no tables. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];
}

function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([found, text]) => (found === '<w:br/>' ? '\n' : unescaped(text ?? '')))
    .join('');
}

function unescaped(text: string): string {
  const characters: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&amp;': '&',
  };
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => characters[entity] ?? entity);
}
