/** `npm start`: the desktop window where Electron can be had, else the same build in a browser. */
import { spawn } from 'node:child_process';
import open from 'open';
import { fetchElectron, findElectron } from './electron-runtime';
import { ensureBuild, isBuildStale } from './ensure-build';
import { PROJECT } from './project';
import { addressOf, PORT, serveBuild, whoServes } from './serve';

/** A window that ends earlier, and with an error, never came up. */
const CAME_UP_AFTER = 15_000;

const opensWindows = process.env.PENDAMPING_NO_OPEN !== '1';

if (isBuildStale()) {
  console.log('Menyusun aplikasi…');
  ensureBuild();
}

// Where an earlier start serves the browser, the desktop's runtime was not to be had.
const isServed = (await whoServes(PORT)) === 'us';
if (opensWindows && !isServed && (await openDesktop())) process.exit(0);
await openInBrowser();

/** Whether the user had the desktop application; false sends them to the browser. */
async function openDesktop(): Promise<boolean> {
  let electron = findElectron();
  if (electron === undefined) {
    console.log('Mengunduh komponen desktop (Electron)…');
    electron = await fetchElectron();
  }
  if (electron === undefined) {
    console.log(
      'Komponen desktop (Electron) tidak dapat diunduh; aplikasi yang sama tersedia di peramban.',
    );
    return false;
  }
  const started = performance.now();
  const code = await run(electron, [PROJECT]);
  if (code === 0 || performance.now() - started > CAME_UP_AFTER) return true;
  console.log(
    'Jendela desktop tidak dapat dibuka di komputer ini; aplikasi yang sama dibuka di peramban.',
  );
  return false;
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function openInBrowser(): Promise<void> {
  const address = addressOf(PORT);
  const server = await whoServes(PORT);
  if (server === 'others') {
    console.error(
      `Alamat ${address} dipakai program lain. Tutup program itu, lalu jalankan npm start lagi: data aplikasi tersimpan pada alamat tersebut.`,
    );
    process.exit(1);
  }
  if (server === 'nobody') {
    const { close } = await serveBuild(PORT);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => void close().then(() => process.exit(0)));
    }
  }
  console.log(
    server === 'us'
      ? `Pendamping sudah berjalan di ${address}`
      : `Pendamping berjalan di ${address} (hentikan dengan Ctrl+C)`,
  );
  if (opensWindows) await openBrowser(address);
}

/** The address was printed: where no browser opens, the user can still go there. */
async function openBrowser(address: string): Promise<void> {
  const hasNoScreen =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const sayHow = (): void => console.log(`Buka alamat ini di peramban: ${address}`);
  if (hasNoScreen) return sayHow();
  try {
    const browser = await open(address);
    browser.on('error', sayHow);
  } catch {
    sayHow();
  }
}
