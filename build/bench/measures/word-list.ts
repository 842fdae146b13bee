import { unzipSync, zipSync } from 'fflate';
import { createDocument } from '../../../renderer/documents/create-document';
import type { DocumentRequest } from '../../../renderer/documents/document-request';
import { EMPTY_OFFICE } from '../../../renderer/domain/office/settings';
import { onBenchPage } from '../bench-page';
import { interleave, timeOf } from '../interleave';
import { fullSheet } from '../logs/full-sheet';
import type { Measure } from './measure';

const COUNT = 1_000;
const ROUNDS = { warmUp: 2, counted: 9 };
const AGAINST = 'zipping the same parts';

export const wordList: Measure = {
  title: `a Word list of ${COUNT} peserta`,
  inNode: async () => {
    const request: DocumentRequest = {
      kind: 'attendance-filled',
      view: fullSheet(COUNT),
      names: { date: '2026-11-24', paper: 'Daftar Hadir', title: 'Pelatihan', batch: '' },
      office: EMPTY_OFFICE,
    };
    const bytes = await createDocument(request);
    const parts = unzipSync(bytes);
    const samples = await interleave(
      ROUNDS,
      timeOf(() => createDocument(request)),
      timeOf(() => zipSync(parts, { level: 6 })),
    );
    const xml = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
    return [
      {
        kind: 'comparison',
        name: `Word list of ${COUNT} peserta, Node`,
        against: AGAINST,
        samples,
      },
      {
        kind: 'remark',
        text: `That list is ${kilobytes(bytes.length)} kB, and ${kilobytes(xml)} kB of XML.`,
      },
    ];
  },
  inBrowser: async (stage) => {
    const context = await stage.openProfile('word-list');
    const samples = await onBenchPage(stage, context, (page) =>
      page.evaluate(([count, rounds]) => window.bench?.timeWordList(count, rounds), [
        COUNT,
        ROUNDS,
      ] as const),
    );
    await context.close();
    if (!samples) throw new Error('The page did not measure');
    return [
      {
        kind: 'comparison',
        name: `Word list of ${COUNT} peserta, Chromium, a fresh worker each`,
        against: AGAINST,
        samples,
      },
    ];
  },
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
