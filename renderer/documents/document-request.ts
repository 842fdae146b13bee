import type { OfficeSettings } from '../domain/office/settings';
import type { AttendanceSheetView } from '../domain/reports/attendance-sheet';
import type { DailyReportView } from '../domain/reports/daily-report';
import type { DocumentOptions } from './document-options';

/** `empty` is signed by hand; `filled` also says what was recorded. */
export type SheetForm = 'empty' | 'filled';

interface Common {
  readonly office: OfficeSettings;
  readonly options?: DocumentOptions;
}

/** A paper to make: plain data, so that it can be sent to the worker. */
export type DocumentRequest =
  | (Common & {
      readonly kind: 'attendance-sheet';
      readonly view: AttendanceSheetView;
      readonly form: SheetForm;
    })
  | (Common & { readonly kind: 'daily-report'; readonly view: DailyReportView });
