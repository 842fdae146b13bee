import { createAttendanceSheet } from './attendance-sheet/create-attendance-sheet';
import { createDailyReport } from './daily-report/create-daily-report';
import type { DocumentRequest } from './document-request';

/** The Word file of any request. Brings `docx` along: screens go through `makeDocument`. */
export function createDocument(request: DocumentRequest): Promise<Uint8Array> {
  switch (request.kind) {
    case 'attendance-sheet':
      return createAttendanceSheet(request.view, request.office, request.form, request.options);
    case 'daily-report':
      return createDailyReport(request.view, request.office, request.options);
  }
}
