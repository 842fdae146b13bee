import { expect, it } from 'vitest';
import { jpTotal, jpTotalHint, jpTotalText } from '../../../renderer/domain/activity/jp-target';
import { standardStep } from '../../../renderer/domain/activity/propose-days';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';

const plans = [6, 9].map((step) => ({ steps: [standardStep(SOP, step)] }));

it('sets the JP of all days against those of the kegiatan', () => {
  const told = (targetJp: number) => {
    const total = jpTotal(plans, { targetJp });
    return [jpTotalText(total), jpTotalHint(total)];
  };
  expect(told(6)).toEqual(['6 dari 6 JP', '']);
  expect(told(8)).toEqual(['6 dari 8 JP', 'Kurang 2 JP dari jumlah JP kegiatan.']);
  expect(told(5)).toEqual(['6 dari 5 JP', 'Lebih 1 JP dari jumlah JP kegiatan.']);
});

it('only counts where the office sets no number', () => {
  for (const details of [{}, { targetJp: 0 }]) {
    expect(jpTotalText(jpTotal(plans, details))).toBe('6 JP');
    expect(jpTotalHint(jpTotal(plans, details))).toBe('');
  }
});
