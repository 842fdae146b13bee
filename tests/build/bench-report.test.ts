import { expect, it } from 'vitest';
import type { Finding } from '../../build/bench/finding';
import { reportOf } from '../../build/bench/report';

const FINDINGS: readonly Finding[] = [
  {
    kind: 'comparison',
    name: 'Marking',
    against: 'bare put',
    samples: { measured: [8, 10, 12], reference: [1, 1, 1] },
  },
  {
    kind: 'comparison',
    name: 'A Word list of 1000',
    against: 'zipping',
    samples: { measured: [300, 300, 300], reference: [25, 25, 25] },
  },
  { kind: 'size', name: 'Initial JavaScript', bytes: 783_700, gzipped: 253_940 },
  { kind: 'remark', text: 'A frame has 16.7 ms.' },
  { kind: 'unmeasured', name: 'Beranda', reason: 'no browser' },
];

it('prints aligned tables, then what they rest on, then what is missing', () => {
  expect(`\n${reportOf(FINDINGS)}\n`).toBe(`
                                   ms  against                 ms             ratio  pairs
Marking              10.0 (9.00–11.0)  bare put  1.00 (1.00–1.00)  10.0 (9.00–11.0)      3
A Word list of 1000     300 (300–300)  zipping   25.0 (25.0–25.0)  12.0 (12.0–12.0)      3

                    kB gzipped     kB
Initial JavaScript       253.9  783.7

A frame has 16.7 ms.

Not measured: Beranda: no browser
`);
});

it('prints only the tables that have rows', () => {
  expect(reportOf(FINDINGS.slice(4))).toBe('Not measured: Beranda: no browser');
});

it('keeps three digits that count, down to microseconds', () => {
  const samples = { measured: [0.001_23, 0.001_23], reference: [0.456, 0.456] };
  expect(reportOf([{ kind: 'comparison', name: 'Fold', against: 'nothing', samples }])).toMatch(
    /0\.0012 \(.*0\.456 \(.*0\.0027 \(/,
  );
});
