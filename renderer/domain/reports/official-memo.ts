import { jpTotal } from '../activity/jp-target';
import { dateIn } from '../activity/zone';
import { textsOf } from '../papers/letters/letter-fields';
import { MEMO, MEMO_FIELDS, type MemoTexts } from '../papers/letters/memo-fields';
import { type ActivityState, activeParticipants } from '../state';
import { activityHead, type PaperHead } from './paper-head';

/** Nota Dinas: proposes the training within the office, usually with the draft of its letter. */
export interface OfficialMemoView extends PaperHead {
  readonly texts: MemoTexts;
  readonly participantCount: number;
  readonly dayCount: number;
  /** Of all days, as planned. */
  readonly jp: number;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/**
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildOfficialMemo(state: ActivityState, now: number): OfficialMemoView | undefined {
  const head = activityHead(state);
  if (!head) return undefined;
  return {
    ...head,
    texts: textsOf(MEMO, MEMO_FIELDS, state),
    participantCount: activeParticipants(state).length,
    dayCount: state.days.length,
    jp: jpTotal(
      state.days.map(({ plan }) => plan),
      {},
    ).planned,
    madeOn: dateIn(head.zone, now),
  };
}
