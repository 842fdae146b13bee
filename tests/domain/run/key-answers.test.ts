import { expect, it } from 'vitest';
import { whyKeyRests } from '../../../renderer/domain/run/key-answers';
import { type RunBlock, runBlocks } from '../../../renderer/domain/run/run-blocks';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity } from '../../helpers/recorded-activity';

const activity = plannedActivity();
const { dayId } = activity;
activity.do({ type: 'skip-steps', dayId, steps: [1, 2, 3], reason: 'Sudah' });
activity.do({ type: 'start-steps', dayId, steps: [6, 7] });

const shown = (step: number): readonly RunBlock[] =>
  runBlocks(activity.day, SOP).filter(({ steps }) => steps.includes(step));
const why = (purpose: Parameters<typeof whyKeyRests>[0], step: number) =>
  whyKeyRests(purpose, activity.day, SOP, shown(step), 'hari ini');

it('says why a step cannot be skipped or started', () => {
  expect(why('skip', 6)).toBe('Langkah 6 dan 7 sedang berlangsung, jadi tidak dapat dilewati.');
  expect(why('skip', 2)).toBe('Langkah 2 sudah dilewati, jadi tidak dapat dilewati.');
  expect(why('start', 6)).toBe('Langkah 6 dan 7 sedang berlangsung, jadi tidak dapat dimulai.');
});

it('says where a daftar hadir is taken', () => {
  expect(why('sheet', 2)).toBe(
    'Langkah 2 tidak memiliki daftar hadir. Daftar hadir diambil pada langkah 4 dan 12.',
  );
});

it('says that nothing runs', () => {
  activity.do({ type: 'finish-steps', dayId, steps: [6, 7] });
  expect(why('pause', 8)).toBe(
    'Langkah 8 belum dimulai, dan tidak ada langkah yang sedang berjalan.',
  );
  expect(why('extend', 6)).toBe('Tidak ada langkah yang sedang berjalan.');
});

it('names the archived day rather than the step', () => {
  const done = plannedActivity();
  done.do({ type: 'archive-day', dayId: done.dayId, reason: 'Dibatalkan' });
  const blocks = runBlocks(done.day, SOP);
  expect(whyKeyRests('skip', done.day, SOP, blocks.slice(0, 1), 'hari 1')).toBe(
    'Hari 1 sudah diarsipkan. Buka kembali untuk mengubahnya.',
  );
});
