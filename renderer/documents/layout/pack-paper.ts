import type { FileChild, Header } from 'docx';
import type { OfficeSettings } from '../../domain/office/settings';
import type { PaperHead } from '../../domain/reports/paper-head';
import { footer, logCode, plainFooter } from './footer';
import { pack } from './pack';
import type { Page } from './page';

export interface PaperFile {
  /** The kind of paper, e.g. `Jadwal Pelatihan`. */
  readonly kind: string;
  /** What stands at the foot of every page; the kind alone without. */
  readonly name?: string;
  /** Hash of the log's head, where the paper tells what the log says. */
  readonly logHead?: string | undefined;
  /** Its figures must be checked against the archive: the head stands as a QR code as well. */
  readonly isEvidence?: boolean;
  readonly head: PaperHead;
  readonly office: OfficeSettings;
  readonly page: Page;
  readonly header?: Header;
  /** A paper for each of several people, which are taken apart: pages have no numbers. */
  readonly isBatch?: boolean;
  readonly children: readonly FileChild[];
}

/** A paper of a kegiatan as a file: its properties and the foot of its pages. */
export function packPaper(paper: PaperFile): Promise<Uint8Array> {
  const { kind, name = kind, head, office, page, header, children, isBatch = false } = paper;
  const foot = [name, logCode(paper.logHead)].filter(Boolean).join(' · ');
  return pack({
    title: `${kind} ${head.title}`,
    subject: name,
    author: office.office,
    date: head.startsAt,
    page,
    footer: isBatch
      ? plainFooter(foot)
      : footer(foot, page.textWidth, paper.isEvidence ? paper.logHead : undefined),
    ...(header ? { header } : {}),
    children,
  });
}
