import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { ActWatch, noteLongTasks } from './long-tasks';
import { ActivityPage } from './pages/activity-page';
import { HomePage } from './pages/home-page';
import { NewActivityPage } from './pages/new-activity-page';
import { ParticipantsPage } from './pages/participants-page';
import { CANDIDATES, PEOPLE_FOLDER } from './people';
import { readStoredData } from './stored-data';

interface Answers {
  readonly people: readonly Readonly<Record<string, string>>[];
  readonly problems: readonly { readonly row: number; readonly kind: string }[];
}

interface ImportedEvent {
  readonly type: string;
  readonly payload: { readonly participants: readonly Readonly<Record<string, string>>[] };
}

const answersOf = (file: string): Answers =>
  JSON.parse(readFileSync(join(PEOPLE_FOLDER, file), 'utf8'));

/** How the screen says what the answers call by a code. */
const SAID: Readonly<Record<string, string>> = {
  'nip-digits-lost': 'Angka terakhir NIP hilang karena Excel menyimpannya sebagai bilangan',
  'duplicate-nip': 'NIP ini sudah ada di baris',
  'no-nip-allowed': 'Tanpa NIP. Peserta tetap dapat diimpor',
  'formula-as-text': 'berisi rumus. Rumus tidak dijalankan dan hanya disimpan sebagai teks',
  'grade-rank-mismatch': 'perlu diperiksa',
  'no-name': 'Nama kosong, jadi baris ini tidak dapat diimpor',
};

const FILES = [
  { path: CANDIDATES, answers: 'sipaket.answers.json' },
  { path: join(PEOPLE_FOLDER, 'jawaban-formulir.csv'), answers: 'form.answers.json' },
];

for (const { path, answers } of FILES) {
  test(`${answers} is what is stored after the import, and every warning stands on its row`, async ({
    openApplication,
  }) => {
    const { people, problems } = answersOf(answers);
    const application = await openApplication();
    const participants = await openEmpty(application);
    await participants.chooseFile(path);

    for (const { row, kind } of problems) {
      const said = SAID[kind];
      if (said === undefined) throw new Error(`nobody knows how ${kind} is said`);
      await expect(participants.oddRow(row), `${kind} in row ${row}`).toContainText(said);
    }
    const oddRows = new Set(problems.map(({ row }) => row));
    await expect(participants.odd.locator('tbody tr')).toHaveCount(oddRows.size);

    await application.page.getByRole('button', { name: /^Masukkan \d+ peserta$/ }).click();
    await expect(participants.table.getByRole('row').first()).toBeVisible();
    const stored = await importedPeople(application.page);
    expect(stored.slice(0, people.length)).toEqual(people.map(withoutStatus));
  });
}

test('importing again fills what was empty, asks about the rest, and doubles nobody', async ({
  openApplication,
}) => {
  const application = await openApplication();
  const { page } = application;
  const participants = await openEmpty(application);
  await participants.pasteTable(
    rows(
      ['Nama', 'NIP', 'Jabatan', 'Instansi'],
      ['Siti Aminah', '197901042005072001', '', 'Bappeda'],
      ['Budi Santoso', '198212092006061002', 'Analis', 'Bappeda'],
      ['Citra Lestari', '', 'Staf', 'Inspektorat'],
    ),
  );
  await participants.submit(3);
  await expect(participants.count('3 peserta')).toBeVisible();

  await participants.pasteTable(
    rows(
      ['Nama', 'NIP', 'Jabatan', 'Instansi'],
      ['Siti Aminah', '197901042005072001', 'Perencana', 'Bappeda'],
      ['Budi Santoso', '198212092006061002', 'Kepala Bidang', 'Bappeda'],
      ['Citra Lestari', '', 'Staf', 'Inspektorat'],
      ['Dewi Anggraini', '198710202009102003', 'Auditor', 'Inspektorat'],
    ),
  );
  await expect(participants.changedRow(2)).toContainText('Jabatan: kosong menjadi Perencana.');
  await expect(participants.choice(2)).toBeChecked();
  await expect(participants.changedRow(3)).toContainText('Jabatan: Analis menjadi Kepala Bidang.');
  await expect(participants.choice(3)).not.toBeChecked();
  await expect(
    page.getByText('1 peserta sudah ada dalam kegiatan dengan data yang sama'),
  ).toBeVisible();
  await participants.choice(3).check();
  await page.getByRole('button', { name: 'Masukkan 1, perbarui 2 peserta' }).click();
  await expect(participants.count('4 peserta')).toBeVisible();
  await expect(participants.table.getByRole('row').nth(1)).toContainText('Kepala Bidang');
  await page.getByRole('button', { name: 'Urungkan' }).first().click();
  await expect(participants.count('3 peserta')).toBeVisible();
  await expect(participants.table.getByRole('row').nth(1)).toContainText('Analis');
});

test('the header can be pointed out, and what its columns hold is remembered', async ({
  openApplication,
}) => {
  const application = await openApplication();
  const { page } = application;
  const participants = await openEmpty(application);
  const list = [
    'Daftar hadir rapat;;',
    'Nama;Kode Pegawai;Asal',
    'Siti Aminah;197901042005072001;Bappeda',
    'Budi Santoso;198212092006061002;Inspektorat',
  ].join('\n');
  await participants.dropFile('satu.csv', list);
  await page.getByLabel('Baris judul kolom').selectOption('2');
  await expect(participants.column('Kode Pegawai')).toHaveValue('nip');
  await participants.column('Asal').selectOption('Instansi');
  await expect(participants.clean).toContainText('19790104 200507 2 001');
  await expect(participants.clean).toContainText('Bappeda');
  await participants.submit(2);
  await expect(participants.table).toContainText('Inspektorat');

  await participants.dropFile('dua.csv', list.replace('Siti Aminah', 'Siti A.'));
  await expect(page.getByText('Instansi dari “Asal”')).toBeVisible();
  await expect(participants.changedRow(3)).toContainText('Nama: Siti Aminah menjadi Siti A.');
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  await expect(participants.count('2 peserta')).toBeVisible();
});

test('lists come in whatever wrote them, and what is none is refused', async ({
  openApplication,
}, testInfo) => {
  const application = await openApplication();
  const participants = await openEmpty(application);
  const list = (mark: string) =>
    `Nama${mark}Instansi\nRené Désiré${mark}Bappeda\nNurʼaini${mark}Inspektorat\n`;
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['utf8.csv', Buffer.from(list(','))],
    ['utf8-bom.txt', Buffer.from(`\uFEFF${list(';')}`)],
    ['utf16.txt', Buffer.from(`\uFEFF${list('\t')}`, 'utf16le')],
    ['windows.csv', Buffer.from(list(';').replace('ʼ', "'"), 'latin1')],
  ];
  for (const [name, bytes] of files) {
    await test.step(name, async () => {
      const path = testInfo.outputPath(name);
      await writeFile(path, bytes);
      await participants.chooseFile(path);
      await expect(participants.clean).toContainText('René Désiré');
      await application.page.getByRole('button', { name: 'Batal', exact: true }).click();
    });
  }
  await test.step('a page with a DOCTYPE', async () => {
    await participants.dropFile('daftar.xlsx', '<!DOCTYPE html><table><tr><td>Nama</td></table>');
    await expect(participants.refusal).toContainText('Belum ada yang diimpor.');
    await application.page.getByRole('button', { name: 'Kembali ke daftar' }).click();
  });
});

test('five thousand rows keep nobody waiting, and reading them can be stopped', async ({
  openApplication,
}, testInfo) => {
  const application = await openApplication({
    prepare: async (opened) => {
      await noteLongTasks(opened);
      await letWorkersWait(opened);
    },
  });
  const { page } = application;
  const participants = await openEmpty(application);
  const watch = new ActWatch(page);
  const path = testInfo.outputPath('lima-ribu.csv');
  await writeFile(path, FIVE_THOUSAND);

  await test.step('stopped', async () => {
    await page.evaluate(() => Reflect.set(window, 'workersWait', 5_000));
    await participants.chooseFile(path);
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.evaluate(() => Reflect.set(window, 'workersWait', 0));
    await expect(page.getByText('Belum ada peserta')).toBeVisible();
  });

  await watch.during('read and check 5,000 rows', async () => {
    await participants.chooseFile(path);
    await expect(page.getByRole('button', { name: 'Masukkan 5.000 peserta' })).toBeVisible();
  });
  await watch.during('leave one out', () => participants.choice(2).uncheck());
  await watch.during('change a column', async () => {
    await page.getByRole('button', { name: 'Atur kolom' }).click();
    await participants.column('Catatan').selectOption('Jabatan');
    await expect(page.getByText('Jabatan dari “Catatan”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Masukkan 5.000 peserta' })).toBeVisible();
  });
  await watch.during('bring in 5,000', async () => {
    await page.getByRole('button', { name: 'Masukkan 5.000 peserta' }).click();
    await expect(participants.count('5000 peserta')).toBeVisible();
  });
  await watch.report(testInfo);
});

test('five hundred people are searched and sorted while typing', async ({
  openApplication,
}, testInfo) => {
  const application = await openApplication({ prepare: noteLongTasks });
  const { page } = application;
  const participants = await openEmpty(application);
  const path = testInfo.outputPath('lima-ratus.csv');
  await writeFile(path, FIVE_THOUSAND.split('\n').slice(0, 501).join('\n'));
  await participants.chooseFile(path);
  await participants.submit(500);
  await expect(participants.count('500 peserta')).toBeVisible();
  const watch = new ActWatch(page);

  await watch.during('a name', async () => {
    await participants.search.pressSequentially('peserta 12', { delay: 30 });
    await expect(participants.count('15 dari 500 peserta')).toBeVisible();
  });
  await watch.during('back to all', () => page.keyboard.press('Escape'));
  await watch.during('a NIP with spaces', async () => {
    await participants.search.pressSequentially('19800101 201001 1 901', { delay: 30 });
    await expect(participants.count('1 dari 500 peserta')).toBeVisible();
  });
  await watch.during('an instansi', async () => {
    await participants.search.fill('');
    await participants.search.pressSequentially('sambas', { delay: 30 });
    await expect(participants.count('167 dari 500 peserta')).toBeVisible();
  });
  await page.keyboard.press('Escape');
  await watch.during('by name, the other way round', async () => {
    const head = page.getByRole('columnheader', { name: 'Nama' });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').click();
    await expect(participants.table.getByRole('row').first()).toContainText('Peserta 500');
  });
  await watch.during('by instansi', async () => {
    await page.getByRole('columnheader', { name: 'Instansi' }).getByRole('button').click();
    await expect(participants.table.getByRole('row').nth(1)).toContainText('BKAD');
  });
  await watch.report(testInfo);
});

const OFFICES = ['BKAD Provinsi Kalimantan Barat', 'Dinas Kesehatan Kab. Sambas', 'Inspektorat'];

/** Invented; NIP serials begin at 901, which real ones do not reach. */
const FIVE_THOUSAND = [
  'Nama;NIP;Golongan;Instansi;Catatan',
  ...Array.from({ length: 5_000 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');
    const year = 1980 + Math.floor(index / 336);
    const nip = `${year}${month}${day}${year + 30}011901`;
    return `Peserta ${index + 1};${nip};III/b;${OFFICES[index % 3]};staf ${index}`;
  }),
].join('\n');

/** Lets a test say how long (ms, `workersWait`) workers wait, as those of a slow laptop would. */
async function letWorkersWait(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = class extends window.Worker {
      override postMessage(message: unknown): void {
        setTimeout(() => super.postMessage(message), Reflect.get(window, 'workersWait') ?? 0);
      }
    };
  });
}

/** A kegiatan without anybody in it, on Peserta. */
async function openEmpty(application: Application): Promise<ParticipantsPage> {
  const { page } = application;
  await new HomePage(page).createActivity();
  const kegiatan = new NewActivityPage(page);
  await kegiatan.fill({ title: 'Bimbingan Teknis Aset' });
  await kegiatan.create();
  await new ActivityPage(page).open('Peserta');
  await expect(page.getByText('Belum ada peserta')).toBeVisible();
  return new ParticipantsPage(application);
}

const rows = (...cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.join('\t')).join('\r\n');

/** Everybody that the last import brought in, in the words of the answers. */
async function importedPeople(page: Page) {
  const { events = [] } = await readStoredData(page);
  const imported = (events as readonly ImportedEvent[]).findLast(
    ({ type }) => type === 'ParticipantsImported',
  );
  return (imported?.payload.participants ?? []).map((person) => ({
    name: person.name,
    degree: [person.titleBefore, person.titleAfter].filter((title) => title !== '').join(' '),
    nip: person.nip,
    rank: person.rank,
    grade: person.grade,
    job: person.position,
    office: person.institution,
    phone: person.phone,
    email: person.email,
  }));
}

/** PNS or PPPK is not stored: the NIP tells. */
function withoutStatus({ status: _, ...person }: Readonly<Record<string, string>>) {
  return person;
}
