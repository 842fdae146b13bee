import type { OfficeSettings } from '../domain/office/settings';
import type { PaperKind } from '../domain/papers/catalogue';
import type { PaperViews } from '../domain/papers/paper-views';
import type { DocumentOptions } from './document-options';

/** A paper of one kind to make: plain data, so that it can be sent to the worker. */
export interface RequestOf<Kind extends PaperKind> {
  readonly kind: Kind;
  readonly view: PaperViews[Kind];
  readonly names: DocumentNames;
  readonly office: OfficeSettings;
  readonly options?: DocumentOptions;
}

/** What the file is called by. */
export interface DocumentNames {
  /** `YYYY-MM-DD`: of the day, or the first day of the kegiatan. */
  readonly date: string;
  /** Of the paper, e.g. `Daftar Hadir kosong, Sesi 1`. */
  readonly paper: string;
  /** Of the training. */
  readonly title: string;
  readonly batch: string;
}

export type DocumentRequest = { [Kind in PaperKind]: RequestOf<Kind> }[PaperKind];
