import { describe, expect, it } from 'vitest';
import {
  addDigit,
  type DigitRun,
  meaningOfDigits,
} from '../../../renderer/domain/attendance/digit-keys';

function press(digits: string, every: number): DigitRun {
  const run = [...digits].reduce<DigitRun | undefined>(
    (former, digit, index) => addDigit(former, digit, index * every),
    undefined,
  );
  if (!run) throw new Error('No digit was pressed');
  return run;
}

describe('digits at the daftar hadir', () => {
  it('are a key when pressed one at a time, however many', () => {
    expect(meaningOfDigits(press('3', 0))).toEqual({ kind: 'key', digit: '3' });
    expect(meaningOfDigits(press('12', 80))).toEqual({ kind: 'key', digit: '2' });
  });

  it('are a scan when they come faster than fingers', () => {
    expect(meaningOfDigits(press('197901042005072001', 8))).toEqual({
      kind: 'scan',
      digits: '197901042005072001',
    });
  });

  it('mean nothing when one finger hit two keys', () => {
    expect(meaningOfDigits(press('23', 10))).toEqual({ kind: 'none' });
  });
});
