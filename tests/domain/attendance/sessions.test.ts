import { describe, expect, it } from 'vitest';
import { standardStep, usualSteps } from '../../../renderer/domain/activity/propose-days';
import { lessonsOf, sessionsOf } from '../../../renderer/domain/attendance/sessions';
import { TECHNICAL_TRAINING as sop } from '../../../renderer/domain/sop/technical-training';

const planOf = (numbers: readonly number[]) => ({
  startMinute: 8 * 60,
  steps: numbers.map((number) => standardStep(sop, number)),
});

describe('sessions of a day', () => {
  it('parts the usual day at its two daftar hadir', () => {
    const sessions = sessionsOf(planOf(usualSteps(sop, 1, 3)), sop);
    expect(sessions.map(({ step, number }) => [step, number])).toEqual([
      [4, 1],
      [12, 2],
    ]);
  });

  it('leaves out the Ishoma at the end of the morning and keeps the break in its middle', () => {
    const [morning, afternoon] = sessionsOf(planOf(usualSteps(sop, 1, 3)), sop);
    // 5 + 135 + 15 + 135 minutes; the Ishoma comes after.
    expect([morning?.startMinute, morning?.endMinute]).toEqual([480, 480 + 290]);
    // 15 + 135 + 15 + 90 + 30 minutes; archiving is no part of it.
    expect([afternoon?.startMinute, afternoon?.endMinute]).toEqual([830, 830 + 285]);
  });

  it('counts the JP of both lessons of the morning, parallel steps once', () => {
    const sessions = sessionsOf(planOf(usualSteps(sop, 1, 3)), sop);
    expect(sessions.map(({ jp }) => jp)).toEqual([6, 3]);
  });

  it('finds none where no daftar hadir is planned', () => {
    expect(sessionsOf(planOf([1, 2, 3, 19]), sop)).toEqual([]);
  });

  it('gives a sheet without anything after it its own few minutes', () => {
    const [only] = sessionsOf(planOf([4, 19]), sop);
    expect(only).toMatchObject({ startMinute: 480, endMinute: 485, jp: 0, lessons: [] });
  });
});

describe('lessons', () => {
  const lesson = (step: number, topic: string, speaker: string) => ({
    ...standardStep(sop, step),
    topic,
    speaker,
  });

  it('joins a topic that goes on after the break', () => {
    const lessons = lessonsOf(
      [lesson(6, 'Kas', 'A'), lesson(8, '', ''), lesson(9, 'Kas', 'A')],
      sop,
    );
    expect(lessons).toEqual([{ topic: 'Kas', speaker: 'A', jp: 6 }]);
  });

  it('keeps the same topic by another narasumber apart', () => {
    const lessons = lessonsOf([lesson(6, 'Kas', 'A'), lesson(9, 'Kas', 'B')], sop);
    expect(lessons.map(({ speaker, jp }) => [speaker, jp])).toEqual([
      ['A', 3],
      ['B', 3],
    ]);
  });
});
