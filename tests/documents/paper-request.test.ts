import { expect, it } from 'vitest';
import { paperRequest } from '../../renderer/documents/paper-request';
import { EMPTY_OFFICE, type Signer } from '../../renderer/domain/office/settings';
import { type Paper, papersOf } from '../../renderer/domain/papers/papers-of';
import { plannedActivity } from '../helpers/recorded-activity';

const activity = plannedActivity();
const papers = papersOf(activity.state);
const SIGNER: Signer = { id: 's', position: 'Kepala', name: 'Ani', rank: '', nip: '' };

function requestOf(paper: Paper | undefined, signer?: Signer) {
  if (!paper) throw new Error('no paper');
  const { state, events, now } = activity;
  return paperRequest(paper, { state, events, office: EMPTY_OFFICE, signer, now });
}

const find = (kind: Paper['kind']) => papers.find((paper) => paper.kind === kind);

it('asks for the empty and the filled form of the same session', () => {
  expect(requestOf(find('attendance-empty'))).toMatchObject({
    kind: 'attendance-empty',
    view: { session: { step: 4 } },
    names: { date: '2026-11-24', paper: 'Daftar Hadir kosong, Sesi 1' },
  });
  expect(requestOf(find('attendance-filled'))).toMatchObject({ kind: 'attendance-filled' });
});

it('asks for the report of the day', () => {
  expect(requestOf(find('daily-report'))).toMatchObject({
    kind: 'daily-report',
    view: { date: '2026-11-24' },
  });
});

it('gives every paper the head of the log, and the signer that was chosen', () => {
  const logHead = activity.events.at(-1)?.hash;
  expect(requestOf(find('daily-report'))?.options).toEqual({ logHead });
  expect(requestOf(find('daily-report'), SIGNER)?.options).toEqual({ logHead, signer: SIGNER });
});

it('has nothing to ask for once the day is gone', () => {
  const paper = find('daily-report');
  expect(
    requestOf(paper && { ...paper, day: { dayId: 'gone', date: '', number: 1 } }),
  ).toBeUndefined();
});
