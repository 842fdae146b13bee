import { describe, expect, it } from 'vitest';
import { cardHolders, cardPaperId } from '../../../renderer/domain/scan/card-holders';
import type { CardSize } from '../../../renderer/domain/scan/name-cards';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const print = (
  activity: RecordedActivity,
  size: CardSize,
  participantIds: readonly string[],
  isForAll = false,
) =>
  activity.do({
    type: 'report-papers',
    papers: [
      {
        paperId: cardPaperId(size, isForAll),
        fileName: 'kartu.docx',
        basis: '0011',
        asOf: activity.now,
        participantIds,
      },
    ],
  });

describe('who holds a card', () => {
  it('is nobody before the first file', () => {
    expect(cardHolders(plannedActivity().state)).toEqual({
      participantIds: new Set(),
      lastAt: undefined,
    });
  });

  it('is remembered over sizes and files, with the time of the last', () => {
    const activity = plannedActivity();
    print(activity, 'small', ['participant-1', 'participant-2'], true);
    print(activity.wait(5), 'large', ['participant-2', 'participant-3']);
    expect(cardHolders(activity.state)).toEqual({
      participantIds: new Set(['participant-1', 'participant-2', 'participant-3']),
      lastAt: activity.now,
    });
  });
});
