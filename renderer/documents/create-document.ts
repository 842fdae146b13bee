import type { OfficeSettings } from '../domain/office/settings';
import type { PaperKind } from '../domain/papers/catalogue';
import type { PaperViews } from '../domain/papers/paper-views';
import { createAttendanceSheet } from './attendance-sheet/create-attendance-sheet';
import { createDailyReport } from './daily-report/create-daily-report';
import type { DocumentOptions } from './document-options';
import type { DocumentRequest, RequestOf } from './document-request';

type Maker<View> = (
  view: View,
  office: OfficeSettings,
  options: DocumentOptions | undefined,
) => Promise<Uint8Array>;

const MAKERS: { readonly [Kind in PaperKind]: Maker<PaperViews[Kind]> } = {
  'attendance-empty': (view, office, options) =>
    createAttendanceSheet(view, office, 'empty', options),
  'attendance-filled': (view, office, options) =>
    createAttendanceSheet(view, office, 'filled', options),
  'daily-report': createDailyReport,
};

/** The Word file of any request. Brings `docx` along: screens go through `makeDocument`. */
export function createDocument(request: DocumentRequest): Promise<Uint8Array> {
  return create(request);
}

const create = <Kind extends PaperKind>({ kind, view, office, options }: RequestOf<Kind>) =>
  MAKERS[kind](view, office, options);
