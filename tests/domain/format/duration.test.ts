import { describe, expect, it } from 'vitest';
import { formatDuration, minutesInWords } from '../../../renderer/domain/format/duration';

const clock = (hours: number, minutes: number, seconds: number) =>
  ((hours * 60 + minutes) * 60 + seconds) * 1000;

describe('durations', () => {
  it('shows hours only where there are any', () => {
    expect(formatDuration(clock(1, 12, 40))).toBe('1.12.40');
    expect(formatDuration(clock(0, 42, 15))).toBe('42.15');
    expect(formatDuration(clock(0, 0, 7))).toBe('00.07');
    expect(formatDuration(clock(25, 0, 0))).toBe('25.00.00');
  });

  it('drops what is not a full second', () => {
    expect(formatDuration(59_999)).toBe('00.59');
    expect(formatDuration(-400)).toBe('00.00');
  });

  it('marks overrun with a minus sign', () => {
    expect(formatDuration(-clock(0, 3, 20))).toBe('−03.20');
  });

  it('writes minutes in words', () => {
    expect(minutesInWords(45)).toBe('45 menit');
    expect(minutesInWords(60)).toBe('1 jam');
    expect(minutesInWords(810)).toBe('13 jam 30 menit');
    expect(minutesInWords(0)).toBe('0 menit');
  });
});
