import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { createAttendanceRecap } from '../../renderer/documents/attendance-recap/create-attendance-recap';
import { createAttendanceSheet } from '../../renderer/documents/attendance-sheet/create-attendance-sheet';
import { createDailyReport } from '../../renderer/documents/daily-report/create-daily-report';
import { reportedDay } from '../domain/reports/reported-day';
import { OFFICE } from './office';
import { BOTH, problemsOf } from './problems-of';
import { ranClass, ranView } from './ran-class';
import { emptySheet, filledSheet, people, reportOf } from './views';

const HEAD = '0123456789abcdeffedcba98765432100123456789abcdeffedcba9876543210';

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(path);
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(bytes).buffer },
    fireImmediately: true,
  });
});

/** What a phone reads from the pictures that the foot of a page shows. */
async function codesAtFoot(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = unzipSync(bytes);
  const relations = new TextDecoder().decode(parts['word/_rels/footer1.xml.rels']);
  const targets = [...relations.matchAll(/Target="(media\/[^"]+)"/g)].map(([, target]) => target);
  const codes = await Promise.all(
    targets.map((target) => readBarcodes(new Uint8Array(parts[`word/${target}`] ?? []))),
  );
  return codes.flat().map(({ text }) => text);
}

describe('the QR code at the foot', () => {
  it('carries the whole head of the log on what the archive must answer for', async () => {
    const sheet = await createAttendanceSheet(filledSheet(2), OFFICE, 'filled', { logHead: HEAD });
    expect(await codesAtFoot(sheet)).toEqual([HEAD.toUpperCase()]);
    const report = await createDailyReport(reportOf(reportedDay(people(2))), OFFICE, {
      logHead: HEAD,
    });
    expect(await codesAtFoot(report)).toEqual([HEAD.toUpperCase()]);
    const view = ranView('attendance-recap', ranClass(3));
    const recap = await createAttendanceRecap(view, OFFICE, { logHead: HEAD });
    expect(await codesAtFoot(recap)).toEqual([HEAD.toUpperCase()]);
  });

  it('does not stand on a sheet that is still to be signed', async () => {
    const sheet = await createAttendanceSheet(emptySheet(2), OFFICE, 'empty', { logHead: HEAD });
    expect(await codesAtFoot(sheet)).toEqual([]);
  });

  it('is accepted by the Open XML SDK', async () => {
    const sheet = await createAttendanceSheet(filledSheet(2), OFFICE, 'filled', { logHead: HEAD });
    expect(await problemsOf(sheet, BOTH)).toEqual([]);
  });
});
