import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sopTotals } from '../../../renderer/domain/activity/schedule';
import { checklistItems } from '../../../renderer/domain/sop/checklist';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';

const official = readFileSync('tests/fixtures/sop/000-technical-training.txt', 'utf8');

describe('the SOP of a technical training', () => {
  it('has the 19 rows of the official table, word for word', () => {
    const rows = official
      .split('\n')
      .filter((line) => /^\d+\.\t/.test(line))
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(19);
    expect(
      TECHNICAL_TRAINING.steps.map((step) => [
        `${step.number}.`,
        step.text,
        step.requirements,
        step.printedTime,
        step.output,
        step.remark,
      ]),
    ).toEqual(
      rows.map((cells) => [
        cells[0],
        cells[1],
        cells[6],
        cells[7],
        cells[8],
        cells[9]?.trim() ?? '',
      ]),
    );
  });

  it('has the cover as it is printed', () => {
    const { cover } = TECHNICAL_TRAINING;
    const lists = [cover.legalBasis, cover.qualifications, cover.relatedSops, cover.equipment];
    for (const list of lists) expect(official).toContain(list.join(' '));
    const lines = [cover.number, cover.created, cover.revised, cover.effective, cover.approvedBy];
    for (const line of [...lines, cover.warning, cover.recording]) expect(official).toContain(line);
  });

  it('totals 1215 minutes as printed and 810 on the wall clock', () => {
    expect(official).toContain('Total.....	1215 menit');
    expect(sopTotals(TECHNICAL_TRAINING)).toMatchObject({
      sopMinutes: 1215,
      wallClockMinutes: 810,
    });
  });

  it('lets only the two tests be skipped without a reason', () => {
    const optional = TECHNICAL_TRAINING.steps.filter((step) => step.optional);
    expect(optional.map((step) => step.number)).toEqual([5, 16]);
  });

  it('names the actor from the wording and marks every other as inferred', () => {
    const step = TECHNICAL_TRAINING.steps[3];
    expect(step?.actors).toEqual([
      { actor: 'companion', inferred: false },
      { actor: 'participant', inferred: true },
    ]);
  });

  it('reads the things to tick from the official wording', () => {
    expect(checklistItems('Absen, toolkit,')).toEqual(['Absen', 'toolkit']);
    expect(checklistItems('Bahan ajar (materi, Diklat), tanya jawab')).toEqual([
      'Bahan ajar (materi, Diklat)',
      'tanya jawab',
    ]);
  });
});
