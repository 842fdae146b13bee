import type { Locator, Page } from '@playwright/test';
import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { findBarriers } from './axe';
import { at, waitUntil } from './day-clock';
import { go } from './go';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
import { CANDIDATES } from './people';
import { openSample } from './sample';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has a serious barrier, ${colorScheme}`, async ({ openApplication }) => {
    test.setTimeout(120_000);
    const application = await openApplication({
      prepare: async (page) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await at('07.50')(page);
      },
    });
    const { page } = application;
    const barriers: string[] = [];
    const look: Look = async (screen, sign, of = page) => {
      await expect(sign).toBeVisible();
      const found = await findBarriers(of);
      barriers.push(...found.map((barrier) => `${screen}: ${barrier}`));
    };

    await look('Beranda kosong', page.getByRole('heading', { name: 'Selamat datang' }));
    const route = (await openSample(application)).route();
    await lookAround(page, route, look);
    await lookAtDay(application, route, look);
    await lookAtImport(application, route, look);
    expect(barriers).toEqual([]);
  });
}

/** Notes what is wrong with a screen once its sign is there. */
type Look = (screen: string, sign: Locator, page?: Page) => Promise<void>;

async function lookAround(page: Page, route: string, look: Look): Promise<void> {
  const heading = (name: string) => page.getByRole('heading', { name });
  const button = (name: string) => page.getByRole('button', { name });
  const screens = [
    ['Beranda', '/', page.getByText('Sepekan ke depan')],
    ['Daftar kegiatan', '/kegiatan', page.getByText('1 kegiatan')],
    ['Kegiatan baru', '/kegiatan/baru', heading('Kegiatan baru')],
    ['Ringkasan', `${route}/ringkasan`, page.getByRole('region', { name: 'Hari', exact: true })],
    ['Peserta', `${route}/peserta`, page.getByText('40 peserta', { exact: true })],
    ['Narasumber', `${route}/peserta/narasumber`, page.getByRole('table', { name: 'Narasumber' })],
    ['Panitia', `${route}/peserta/panitia`, page.getByRole('table', { name: 'Panitia' })],
    ['Jadwal', `${route}/jadwal`, button('Simpan jadwal')],
    ['Pelaksanaan', `${route}/pelaksanaan`, button('Mulai Registrasi peserta')],
    ['Daftar Hadir', `${route}/daftar-hadir`, page.getByRole('table')],
    ['Rekap', `${route}/daftar-hadir/rekap`, page.getByRole('searchbox')],
    ['Nilai', `${route}/nilai`, page.getByRole('table', { name: 'Nilai', exact: true })],
    ['Dokumen', `${route}/dokumen`, page.getByRole('table', { name: 'Dokumen kegiatan' })],
    ['Riwayat', `${route}/riwayat`, page.getByText('Rantai catatan utuh')],
    ['SOP', '/sop', page.getByRole('table').first()],
    ['Pengaturan', '/pengaturan', heading('Penanda tangan')],
    ['Tidak ditemukan', '/tidak-ada', heading('Halaman tidak ditemukan')],
  ] as const;
  for (const [screen, address, sign] of screens) {
    await go(page, address);
    await look(screen, sign);
  }
}

async function lookAtDay({ page, classroom }: Application, route: string, look: Look) {
  await go(page, `${route}/pelaksanaan`);
  const run = new RunPage(page);
  await waitUntil(page, '08.00');
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  await run.writeNote('Kelas dimulai.');
  await look('Langkah berjalan', run.clock('langkah 1'));
  const wall = await classroom(() => page.getByRole('button', { name: 'Layar kelas' }).click());
  await look('Layar kelas', wall.getByRole('timer'), wall);
  await wall.close();

  await run.press('Jeda');
  await waitUntil(page, '08.12');
  await look('Langkah dijeda', run.clock('langkah 1'));
  await run.row('8 Break pertama').click();
  await run.press('Lewati');
  await look('Dialog lewati', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Pintasan papan ketik' }).click();
  await look('Pintasan', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await run.row('13∥14 Materi').click();
  await look('Kelompok', page.getByRole('region', { name: 'Kelompok', exact: true }));
  await page.keyboard.press('Control+k');
  await look('Cari atau jalankan', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await run.row('19 Arahan').click();
  await look('Arsip hari', run.side.getByText('Yang belum lengkap'));

  await run.row('4 Daftar hadir').click();
  await run.press('Mulai sekarang');
  await run.side.getByRole('link', { name: 'Buka daftar hadir' }).click();
  await look('Lembar daftar hadir', page.getByRole('table', { name: 'Daftar hadir' }));
}

async function lookAtImport(application: Application, route: string, look: Look) {
  const { page } = application;
  await go(page, `${route}/peserta`);
  const participants = new ParticipantsPage(application);
  await participants.chooseFile(CANDIDATES);
  await look('Periksa impor', participants.odd);
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  await participants.table.getByRole('button').first().click();
  await look('Ubah peserta', participants.form());
}
