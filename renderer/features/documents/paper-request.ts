import type { DocumentRequest } from '../../documents/document-request';
import type { LogEvent } from '../../domain/log/event';
import type { Paper } from '../../domain/office/papers';
import type { OfficeSettings, Signer } from '../../domain/office/settings';
import { buildAttendanceSheet } from '../../domain/reports/attendance-sheet';
import { buildDailyReport } from '../../domain/reports/daily-report';
import type { ActivityState } from '../../domain/state';

export interface PaperSource {
  readonly state: ActivityState;
  /** In the order of `orderEvents`. */
  readonly events: readonly LogEvent[];
  readonly office: OfficeSettings;
  /** Who signs; the first signer of the settings without. */
  readonly signer: Signer | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/** All that the maker of a paper needs; undefined if its day or session is gone. */
export function paperRequest(paper: Paper, source: PaperSource): DocumentRequest | undefined {
  const { state, events, office, signer, now } = source;
  const logHead = events.at(-1)?.hash;
  const options = { ...(signer ? { signer } : {}), ...(logHead ? { logHead } : {}) };
  const { kind, dayId, session } = paper;
  if (kind === 'daily-report') {
    const view = buildDailyReport(state, dayId, now, events);
    return view && { kind, view, office, options };
  }
  const view = session && buildAttendanceSheet(state, dayId, session.step);
  const form = kind === 'attendance-empty' ? 'empty' : 'filled';
  return view && { kind: 'attendance-sheet', view, form, office, options };
}
