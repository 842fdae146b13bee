/**
 * `npm run documents -- FOLDER`: writes one of each kind of paper from the sample kegiatan, so that
 * anyone can look at them. `--peserta 300` makes it a large one, `--semua` writes every paper.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDocument } from '../renderer/documents/create-document';
import { documentFileName } from '../renderer/documents/document-file-name';
import { paperRequest } from '../renderer/documents/paper-request';
import { EXAMPLE_LETTERHEAD } from '../renderer/domain/office/example-letterhead';
import type { OfficeSettings } from '../renderer/domain/office/settings';
import { paperGapSentence } from '../renderer/domain/papers/paper-sentences';
import { type Paper, papersOf } from '../renderer/domain/papers/papers-of';
import { parseOptions } from './documents/options';
import { runSample } from './documents/sample-run';
import { inProject } from './project';

const options = parseOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(options.complaint);
  process.exit(1);
}
const { folder, people, days, paper: sheet, isWholeSet } = options.wishes;

const logo = await readFile(inProject('build', 'icons', 'icon.png'));
const office: OfficeSettings = {
  office: 'BPSDM Provinsi Kalimantan Barat',
  city: 'Pontianak',
  letterhead: { ...EXAMPLE_LETTERHEAD, logo: `data:image/png;base64,${logo.toString('base64')}` },
  signers: [
    {
      id: 'signer-1',
      position: 'Kepala Bidang Pengembangan Kompetensi Teknis',
      name: 'Dra. Contoh Nama, M.Si.',
      rank: 'Pembina Tingkat I (IV/b)',
      nip: '196603021987032012',
    },
  ],
  paper: sheet,
  operator: 'Pendamping Contoh',
};

const { state, events, now } = runSample(people, days);
const papers = papersOf(state);
await mkdir(resolve(folder), { recursive: true });

let written = 0;
let bytesWritten = 0;
const startedAt = performance.now();
for (const paper of isWholeSet ? papers.filter(({ isReady }) => isReady) : oneOfEach(papers)) {
  if (!paper.isReady) {
    console.log(`not made: ${paper.name}: ${paper.gap ? paperGapSentence(paper.gap) : ''}`);
    continue;
  }
  const began = performance.now();
  const request = paperRequest(paper, { state, events, now, office, signer: undefined });
  if (!request) throw new Error(`${paper.id} has no subject`);
  const bytes = await createDocument(request);
  const took = performance.now() - began;
  const name = documentFileName(request.names);
  await writeFile(join(resolve(folder), name), bytes);
  console.log(
    `${took.toFixed(0).padStart(6)} ms ${kilobytes(bytes.length).padStart(7)} kB  ${name}`,
  );
  written += 1;
  bytesWritten += bytes.length;
}
const seconds = (performance.now() - startedAt) / 1000;
const { maxRSS } = process.resourceUsage();
console.log(
  `${written} papers of a kegiatan with ${people} peserta and ${days} days: ` +
    `${seconds.toFixed(1)} s, ${kilobytes(bytesWritten)} kB, ` +
    `peak memory ${(maxRSS / 1024).toFixed(0)} MB (Node and tsx among it)`,
);

/** Of each kind the first that can be made, else the first. */
function oneOfEach(all: readonly Paper[]): readonly Paper[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = all.filter((paper) => paper.kind === kind);
    return own.find(({ isReady }) => isReady) ?? own[0] ?? [];
  });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
