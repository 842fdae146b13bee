import {
  Document,
  type FileChild,
  type Footer,
  type Header,
  type ISectionOptions,
  type IStylesOptions,
  Packer,
  type PageNumberEstimator,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fixBookmarks } from './fixed-bookmarks';
import { fixCharts, zipFixed } from './fixed-parts';
import type { Page } from './page';
import { STYLES } from './styles';
import { oneLine } from './text';

/** Pages of one size, with what stands on each of them. */
export interface PackedSection {
  readonly page: Page;
  /** Repeated on every page, with what stands in it. */
  readonly header?: Header;
  /** None on what is cut or folded. */
  readonly footer?: Footer;
  readonly children: readonly FileChild[];
}

export interface DocumentContent extends PackedSection {
  readonly title: string;
  readonly subject: string;
  /** The office. */
  readonly author: string;
  /** Epoch ms that stand as created and modified. */
  readonly date: number;
  /** Each begins on a page of its own, behind what stands in the content itself. */
  readonly further?: readonly PackedSection[];
  /** Instead of those that papers share. */
  readonly styles?: IStylesOptions;
  /** Writes the page numbers of a table of contents; see `docx/layout`. */
  readonly pageNumbers?: PageNumberEstimator;
}

const CORE_PROPERTIES = 'docProps/core.xml';
const TIMESTAMP = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/** A Word file whose bytes depend on nothing but its content. */
export async function pack(content: DocumentContent): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(content.title),
    subject: oneLine(content.subject),
    creator: oneLine(content.author),
    lastModifiedBy: oneLine(content.author),
    revision: 1,
    styles: content.styles ?? STYLES,
    ...(content.pageNumbers ? { pageNumbers: content.pageNumbers } : {}),
    sections: [content, ...(content.further ?? [])].map(sectionOf),
  });
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(document)), content.date);
}

const sectionOf = ({ page, header, footer, children }: PackedSection): ISectionOptions => ({
  properties: page.properties,
  ...(header ? { headers: { default: header } } : {}),
  ...(footer ? { footers: { default: footer } } : {}),
  children,
});

/** docx writes the time of day into the properties and into every entry of the zip. */
function withFixedTimes(packed: Uint8Array, date: number): Uint8Array {
  const parts = unzipSync(packed);
  const core = parts[CORE_PROPERTIES];
  if (!core) throw new Error(`docx wrote no ${CORE_PROPERTIES}`);
  const time = new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
  parts[CORE_PROPERTIES] = strToU8(strFromU8(core).replace(TIMESTAMP, `$1${time}`));
  fixCharts(parts);
  fixBookmarks(parts);
  return zipFixed(parts);
}
