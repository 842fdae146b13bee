import { type Browser, chromium, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { BROWSER_ARGUMENTS, findBrowser } from '../../build/browser';
import { cardCode } from '../../renderer/domain/scan/card-code';
import { expect, test } from '../helpers/launch';
import { writeFilm } from './fake-camera';
import { ActivityPage } from './pages/activity-page';
import { HomePage } from './pages/home-page';
import { RunPage } from './pages/run-page';
import { SheetPage } from './pages/sheet-page';
import { Keyboard } from './scanner';

interface Card {
  readonly name: string;
  readonly code: string;
}

/** Opens the first daftar hadir of the sample, and knows everybody's card. */
async function openSheet(page: Page): Promise<readonly Card[]> {
  await new HomePage(page).trySample();
  await new ActivityPage(page).open('Daftar Hadir');
  await page.getByRole('link', { name: /daftar hadir hari 1 sesi 1$/ }).click();
  await page.getByRole('button', { name: 'Buka daftar hadir' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(40);
  const rows = await page.locator('[data-row]').evaluateAll((found) =>
    found.map((row) => ({
      id: row.getAttribute('data-row') ?? '',
      name: row.querySelector('td:nth-child(2)')?.textContent?.trim() ?? '',
    })),
  );
  return rows.map(({ id, name }) => ({ name, code: cardCode(id) }));
}

/** Keeps every sentence that the daftar hadir tells from now on. */
async function noteTold(sheet: SheetPage): Promise<() => readonly string[]> {
  const told: string[] = [];
  await sheet.latest.page().exposeFunction('tell', (text: string) => told.push(text));
  await sheet.latest.evaluate((element) => {
    const { tell } = window as unknown as { tell: (text: string) => void };
    new MutationObserver(() => tell(element.textContent ?? '')).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => told;
}

/** How many of the people who were scanned, one after the other, nothing was told of. */
function lostOf(scanned: readonly string[], told: readonly string[]): number {
  let lost = 0;
  let from = 0;
  for (const name of scanned) {
    const at = told.findIndex((sentence, index) => index >= from && sentence.startsWith(name));
    if (at < 0) lost += 1;
    else from = at + 1;
  }
  return lost;
}

test('a scanner marks whoever is scanned, whatever has the focus', async ({ openApplication }) => {
  test.setTimeout(180_000);
  const { page } = await openApplication();
  const cards = await openSheet(page);
  const sheet = new SheetPage(page);
  const keyboard = await Keyboard.of(page);
  const search = page.getByRole('searchbox', { name: 'Cari nama' });
  const places: readonly (() => Promise<void>)[] = [
    () => search.focus(),
    () => page.getByRole('radio', { name: 'Izin' }).nth(2).focus(),
    () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
    () => page.getByRole('button', { name: 'Tutup daftar hadir' }).focus(),
    () => page.getByRole('button', { name: 'Pindai dengan kamera' }).focus(),
  ];

  const told = await noteTold(sheet);
  const scanned: string[] = [];
  let leaked = 0;
  for (let round = 0; round < 3; round++) {
    for (const [index, { name, code }] of cards.entries()) {
      await places[(round + index) % places.length]?.();
      const end = (['Enter', '', 'Tab'] as const)[(round + index) % 3] ?? '';
      await keyboard.scan(code, round === 2 ? 25 : 2, end);
      scanned.push(name);
      // A code without an end is known by the silence after it.
      if (end === '') await page.waitForTimeout(200);
      if ((await search.inputValue()) !== '') {
        leaked += 1;
        await search.fill('');
      }
    }
  }
  await expect(sheet.latest).toContainText(scanned.at(-1) ?? '');
  const count = { scans: scanned.length, lost: lostOf(scanned, told()), leaked };
  console.log(`scanner on a daftar hadir: ${JSON.stringify(count)}`);
  expect(count).toEqual({ scans: 120, lost: 0, leaked: 0 });
  await expect(sheet.counts).toContainText('40 hadir');
  await expect(page.getByRole('button', { name: 'Tutup daftar hadir' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pindai dengan kamera' })).toHaveCount(0);
});

test('a scan says what it did, and offers nothing wrong', async ({ openApplication }) => {
  const { page } = await openApplication();
  const [first, second] = await openSheet(page);
  const sheet = new SheetPage(page);
  const keyboard = await Keyboard.of(page);
  const trouble = page.getByRole('alert');

  await keyboard.scan(first?.code ?? '', 2, 'Enter');
  await expect(sheet.latest).toHaveText(new RegExp(`^${first?.name} hadir \\d\\d\\.\\d\\d$`));
  await expect(sheet.statusOf(first?.name ?? '', 'Hadir')).toBeChecked();
  await keyboard.scan(first?.code ?? '', 2, 'Enter');
  await expect(sheet.latest).toHaveText(new RegExp(`^${first?.name} sudah hadir \\d\\d\\.\\d\\d$`));

  await keyboard.scan('8991002101234', 2, 'Enter');
  await expect(trouble).toContainText('bukan kartu peserta dan bukan NIP');
  await keyboard.scan((second?.code ?? '').slice(0, -3), 2, 'Enter');
  await expect(trouble).toContainText('tidak terbaca utuh');
  await keyboard.scan(cardCode('0198f3c2-71ab-7c44-9e5d-1b20ac83d9f7'), 2, 'Enter');
  await expect(trouble).toContainText('bukan milik peserta kegiatan ini');
  await expect(sheet.counts).toContainText('1 hadir');
  await keyboard.scan(second?.code ?? '', 2, 'Enter');
  await expect(trouble).toHaveCount(0);
  await expect(sheet.counts).toContainText('2 hadir');
});

test('a person types as ever while the scanner listens', async ({ openApplication }) => {
  const { page } = await openApplication();
  const cards = await openSheet(page);
  const sheet = new SheetPage(page);
  const keyboard = await Keyboard.of(page);
  const search = page.getByRole('searchbox', { name: 'Cari nama' });

  // From anywhere, the first letter leads into the search and stays there.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await keyboard.type('abang');
  await expect(search).toHaveValue('abang');
  await keyboard.scan(cards[5]?.code ?? '', 4, 'Enter');
  await expect(sheet.latest).toContainText(`${cards[5]?.name} hadir`);
  await expect(search).toHaveValue('abang');
  await keyboard.type(' rizal');
  await expect(search).toHaveValue('abang rizal');
  await page.keyboard.press('Control+z');
  await expect(search).not.toHaveValue('abang rizal');
  await search.fill('abang rizal');
  await search.press('Enter');
  await expect(sheet.latest).toContainText('Abang Rizal Fadhillah');
  await expect(sheet.latest).toContainText('hadir');

  // Digits still mark the current row.
  await keyboard.type('abang');
  await page.keyboard.press('2');
  await expect(sheet.latest).toContainText(': izin');
});

test('the desk finds whoever is scanned, and a note being written stays whole', async ({
  openApplication,
}) => {
  const { page } = await openApplication();
  const cards = await openSheet(page);
  await new ActivityPage(page).open('Pelaksanaan');
  const run = new RunPage(page);
  await run.press('Mulai Registrasi peserta');
  const keyboard = await Keyboard.of(page);
  const note = run.notes.getByLabel('Tulis catatan');

  await note.focus();
  await keyboard.type('proyektor');
  await keyboard.scan(cards[7]?.code ?? '', 8, 'Enter');
  await expect(run.desk.getByText(cards[7]?.name ?? '')).toBeVisible();
  await note.focus();
  await keyboard.type(' mati');
  await expect(note).toHaveValue('proyektor mati');

  // Two hands at once: one writes small letters, the other scans.
  await Promise.all([
    keyboard.type(' lagi sebentar'),
    keyboard.scan(cards[9]?.code ?? '', 30, 'Enter'),
  ]);
  await expect(run.desk.getByText(cards[9]?.name ?? '')).toBeVisible();
  await expect(note).toHaveValue('proyektor mati lagi sebentar');
});

test('cards are printed for all, and again only by intent', async ({ openApplication }) => {
  const application = await openApplication();
  const { page } = application;
  const cards = await openSheet(page);
  await new ActivityPage(page).open('Peserta');
  const open = () => page.getByRole('button', { name: 'Cetak kartu peserta' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cetak kartu peserta' });

  await open();
  await expect(dialog.getByText('sudah pernah dibuat')).toHaveCount(0);
  const { name, bytes } = await application.saved(() =>
    dialog.getByRole('button', { name: 'Buat Word (40)' }).click(),
  );
  expect(name).toMatch(/ Kartu Peserta - Pelatihan Pengelolaan Keuangan Daerah Angkatan II /);
  const parts = Object.keys(unzipSync(bytes));
  expect(parts.filter((path) => path.endsWith('.png'))).toHaveLength(40);
  await expect(dialog).toHaveCount(0);

  await open();
  await expect(dialog.getByText('Kartu untuk 40 peserta sudah pernah dibuat')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Peserta tertentu' }).click();
  await expect(dialog.getByRole('button', { name: 'Buat Word (0)' })).toBeDisabled();
  await dialog.getByPlaceholder('Ketik nama').fill(cards[4]?.name ?? '');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Kartu untuk 1 peserta sudah pernah dibuat')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Buat Word (1)' })).toBeEnabled();
});

interface CameraOptions {
  readonly film?: string;
  readonly arguments: readonly string[];
}

/** A browser of its own, whose cameras are decided when it starts. */
async function withCamera(
  baseURL: string,
  options: CameraOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser();
  const browser: Browser = await chromium.launch({
    args: [...BROWSER_ARGUMENTS, ...options.arguments],
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage({ baseURL, locale: 'id-ID', timezoneId: 'Asia/Pontianak' });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !/^(blob|data):/.test(request.url())) {
      problems.push(request.url());
    }
  });
  await page.addInitScript(keepStreams);
  await page.goto('#/');
  try {
    await act(page);
  } finally {
    await browser.close();
  }
  expect(problems, 'nothing left the machine and no error reached the console').toEqual([]);
}

/** Every camera that the page ever had, so that a test can ask whether it was let go. */
function keepStreams(): void {
  const { mediaDevices } = navigator;
  const original = mediaDevices.getUserMedia.bind(mediaDevices);
  const streams: MediaStream[] = [];
  Object.assign(window, { streams });
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await original(constraints);
    streams.push(stream);
    return stream;
  };
}

const liveTracks = (page: Page) =>
  page.evaluate(() => {
    const { streams } = window as unknown as { streams: readonly MediaStream[] };
    return streams.flatMap((stream) => stream.getTracks()).filter((t) => t.readyState === 'live')
      .length;
  });

test('the camera reads cards, each once, and is let go when the panel is closed', async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(120_000);
  const film = testInfo.outputPath('cards.y4m');
  await writeFilm(film, ['EMPTY'], 1);
  const options = {
    film,
    arguments: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  };
  await withCamera(baseURL ?? '', options, async (page) => {
    const [first, second] = await openSheet(page);
    await writeFilm(film, [first?.code ?? '', second?.code ?? ''], 25);
    const sheet = new SheetPage(page);
    const panel = page.getByRole('region', { name: 'Pindai dengan kamera' });
    const told = await noteTold(sheet);
    await page.getByRole('button', { name: 'Pindai dengan kamera' }).click();
    await expect(sheet.statusOf(first?.name ?? '', 'Hadir')).toBeChecked();
    await expect(sheet.statusOf(second?.name ?? '', 'Hadir')).toBeChecked();
    await expect(panel).toContainText(' hadir ');
    // A card that stays in sight is told once; the film takes ten seconds to show it again.
    expect(new Set(told()).size).toBe(2);

    expect(await liveTracks(page)).toBe(1);
    await panel.getByRole('button', { name: 'Tutup kamera' }).click();
    await expect(panel).toHaveCount(0);
    expect(await liveTracks(page)).toBe(0);
    await expect(sheet.counts).toContainText('2 hadir');
  });
});

test('a camera that does not come says why', async ({ baseURL }) => {
  const panelSays = async (page: Page, sentence: string) => {
    await page.getByRole('button', { name: 'Pindai dengan kamera' }).click();
    const panel = page.getByRole('region', { name: 'Pindai dengan kamera' });
    await expect(panel.getByRole('alert')).toContainText(sentence);
    await expect(panel.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
  };
  await withCamera(
    baseURL ?? '',
    { arguments: ['--use-fake-ui-for-media-stream'] },
    async (page) => {
      await openSheet(page);
      await panelSays(page, 'Tidak ada kamera');
    },
  );
  const denied = ['--use-fake-device-for-media-stream'];
  await withCamera(baseURL ?? '', { arguments: denied }, async (page) => {
    await openSheet(page);
    await panelSays(page, 'Kamera tidak diizinkan');
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Could not start video source', 'NotReadableError'));
    });
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('alert')).toContainText('sedang dipakai aplikasi lain');
  });
});
