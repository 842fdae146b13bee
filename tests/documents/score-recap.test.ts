import { describe, expect, it } from 'vitest';
import { createScoreRecap } from '../../renderer/documents/score-recap/create-score-recap';
import { scoreRecap } from '../../renderer/domain/scores/score-recap';
import { formatScore } from '../../renderer/domain/scores/score-text';
import { TECHNICAL_TRAINING } from '../../renderer/domain/sop/technical-training';
import { readWord } from '../helpers/word';
import { OFFICE } from './office';
import { ranClass, ranView } from './ran-class';
import { readDocument } from './read-document';

const bytesOf = (people: number) =>
  createScoreRecap(ranView('score-recap', ranClass(people)), OFFICE);

const rowsOf = async (people: number) =>
  readWord(await bytesOf(people)).rowsUnder('No.', 'Nama / NIP');

describe('Rekap Nilai', { timeout: 60_000 }, () => {
  const shown = scoreRecap(ranClass(40).state, TECHNICAL_TRAINING);

  it('prints the scores and gains that the screen shows', async () => {
    const rows = (await rowsOf(40)).slice(0, 40);
    const score = (points: number | undefined) =>
      points === undefined ? '–' : formatScore(points);
    expect(rows.map(([, , , pre, post]) => [pre, post])).toEqual(
      shown.rows.map(({ points }) => points.map(score)),
    );
    expect(rows[0]?.slice(3, 7)).toEqual(['42', '48', '+6', '+14,3\u00a0%']);
    expect(rows[3]?.slice(3, 7)).toEqual(['71,25', '68,25', '−3', '−4,2\u00a0%']);
    expect(rows[12]?.slice(3)).toEqual(['–', '–', '–', '–', 'belum lengkap']);
  });

  it('adds up what the class reached', async () => {
    const [means, highest, lowest, counted] = (await rowsOf(40)).slice(40);
    expect(means?.slice(0, 5)).toEqual(['Rata-rata', '57,24', '73,34', '+16,1', '+28,1\u00a0%']);
    expect(highest?.slice(0, 3)).toEqual(['Tertinggi', '72,75', '100']);
    expect(lowest?.slice(0, 3)).toEqual(['Terendah', '42', '48']);
    expect(counted?.slice(0, 3)).toEqual(['Peserta yang dinilai', '37 dari 40', '37 dari 40']);
    expect(readWord(await bytesOf(40)).lines).toContain(
      'Rata-rata naik 16,1 poin (dari 57,24 menjadi 73,34); 34 naik, 0 tetap, 3 turun (37 peserta dengan Pre Test dan Post Test).',
    );
  });

  it('draws the same figures, written as the table writes them', async () => {
    const { parts } = readDocument(await bytesOf(40));
    const labels = [...(parts['word/charts/chart1.xml'] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)];
    expect(labels.map(([, label]) => label)).toEqual(
      expect.arrayContaining(['57,24', '72,75', '42', '73,34', '100', '48']),
    );
    const bands = parts['word/charts/chart2.xml'] ?? '';
    const values = [...bands.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([series]) =>
      [...series.matchAll(/<c:v>(\d+)<\/c:v>/g)].reduce((sum, [, value]) => sum + Number(value), 0),
    );
    expect(values).toEqual([37, 37]);
  });

  it('says in words what the charts show', async () => {
    const { body } = readDocument(await bytesOf(40));
    expect(body).toContain('Rata-rata: Pre Test 57,24, Post Test 73,34.');
  });

  it('has no chart while nobody has a score', async () => {
    const { parts } = readDocument(await bytesOf(0));
    expect(Object.keys(parts).some((path) => path.includes('charts'))).toBe(false);
  });
});
