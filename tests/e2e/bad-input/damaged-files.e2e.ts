import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../../helpers/launch';
import { ParticipantsPage } from '../pages/participants-page';
import { CANDIDATES } from '../people';
import { openSample } from '../sample';

const whole = readFileSync(CANDIDATES);
/** As Excel 97 begins, and names the stream that holds its sheets. */
const OLD_EXCEL = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(2_000),
  Buffer.from('Workbook', 'utf16le'),
  randomBytes(4_000),
]);

const BAD_FILES: readonly (readonly [name: string, bytes: Uint8Array, sentence: string])[] = [
  ['acak.xlsx', randomBytes(20_000), 'Berkas ini bukan daftar Excel atau CSV.'],
  ['terpotong.xlsx', whole.subarray(0, whole.length / 2), 'Berkas ini rusak atau tidak lengkap'],
  ['bukan-daftar.xlsx', zipSync({ 'catatan.txt': strToU8('x') }), 'Berkas ini bukan daftar Excel'],
  ['lama.xls', OLD_EXCEL, 'format Excel lama (.xls)'],
  ['surat.pdf', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'Berkas ini bukan daftar Excel atau CSV.'],
  ['kosong.csv', new Uint8Array(), 'Berkas ini tidak berisi apa pun.'],
  [
    'tanpa-judul.csv',
    strToU8('1;2;3\n4;5;6\n'),
    'Judul kolom seperti Nama dan NIP tidak ditemukan.',
  ],
  ['hanya-judul.csv', strToU8('Nama;NIP;Instansi\n'), 'di bawahnya tidak ada peserta'],
];

test('files that are no list are refused by name, and nothing changes', async ({
  openApplication,
}, testInfo) => {
  const application = await openApplication();
  const activity = await openSample(application);
  await activity.open('Peserta');
  const participants = new ParticipantsPage(application);
  await expect(participants.count('40 peserta')).toBeVisible();

  for (const [name, bytes, sentence] of BAD_FILES) {
    await test.step(name, async () => {
      const path = testInfo.outputPath(name);
      await writeFile(path, bytes);
      await participants.chooseFile(path);
      await expect(participants.refusal).toContainText(name);
      await expect(participants.refusal).toContainText(sentence);
      await expect(participants.refusal).toContainText('Belum ada yang diimpor.');
    });
  }

  await application.page.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await expect(participants.count('40 peserta')).toBeVisible();
  await participants.chooseFile(CANDIDATES);
  await participants.submit(41);
  await expect(participants.count('81 peserta')).toBeVisible();
});
