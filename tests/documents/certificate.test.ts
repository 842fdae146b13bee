import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessionsOf } from '../../renderer/domain/attendance/sessions';
import { EMPTY_OFFICE, type Signer } from '../../renderer/domain/office/settings';
import type { Participant } from '../../renderer/domain/people/participant';
import type { CertificateView } from '../../renderer/domain/reports/certificate';
import { TECHNICAL_TRAINING } from '../../renderer/domain/sop/technical-training';
import { heldClass, viewOf, wordOf } from './class-day';
import { OFFICE } from './office';
import { BOTH, problemsOf } from './problems-of';
import { elements, readDocument } from './read-document';
import { people } from './views';

const HEAD: Signer = {
  id: 'head',
  position: 'Kepala Badan',
  name: 'Dr. Ir. Siti Aminah, M.Si.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '196603021987032012',
};
const CHIEF: Signer = { ...HEAD, id: 'chief', position: 'Kepala Bidang', name: 'Drs. Budi, M.M.' };
const office = { ...OFFICE, signers: [HEAD, CHIEF] };

/** Both days held to the end: of four people, the first three missed a session of the first. */
function finishedClass(participants: readonly Participant[]) {
  const activity = heldClass(participants);
  for (const { plan, sheets } of activity.state.days) {
    for (const { step } of sessionsOf(plan, TECHNICAL_TRAINING)) {
      const at = { dayId: plan.dayId, step };
      if (!sheets[step]) activity.do({ type: 'open-sheet', ...at });
      if (participants.length > 0 && !sheets[step]) {
        activity.do({ type: 'fill-blanks', ...at, status: 'H' });
      }
      if (!sheets[step]?.closed) activity.do({ type: 'close-sheet', ...at });
    }
  }
  return activity;
}

const finished = finishedClass(people(4));

const filledIn = (fields: Readonly<Record<string, string>>) =>
  finishedClass(people(4)).do({ type: 'fill-in-paper', kind: 'certificate', fields });

const read = async (view: CertificateView = viewOf('certificate', finished)) =>
  readDocument(await wordOf('certificate', view, office));

describe('the Open XML SDK accepts', { timeout: 120_000 }, () => {
  it.each([0, 1, 41])('the certificates of %i people', async (count) => {
    const bytes = await wordOf('certificate', viewOf('certificate', finishedClass(people(count))));
    expect(await problemsOf(bytes, BOTH)).toEqual([]);
  });

  it('those of 300 people', async () => {
    const bytes = await wordOf('certificate', viewOf('certificate', finishedClass(people(300))));
    expect(await problemsOf(bytes, ['Office2013'])).toEqual([]);
  });

  it('those of an office that has not filled in anything', async () => {
    const bytes = await wordOf('certificate', viewOf('certificate', finished), EMPTY_OFFICE);
    expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
  });
});

describe('the certificates', () => {
  const { TZ } = process.env;

  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = TZ ?? 'UTC';
  });

  it('have the same bytes whenever and wherever they are made', async () => {
    const made = async (now: string, zone: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      process.env.TZ = zone;
      return Buffer.from(await wordOf('certificate', viewOf('certificate', finished), office));
    };
    const first = await made('2026-11-24T03:00:00Z', 'Asia/Jakarta');
    const second = await made('2031-01-05T20:30:00Z', 'America/New_York');
    expect(second.equals(first)).toBe(true);
  });

  it('are two pages for each, on A4 turned around', async () => {
    const { body } = await read();
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(4 * 2 - 1);
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  it('carry names without titles, of participants and of signers', async () => {
    const { paragraphs } = await read();
    expect(paragraphs).toContain('AGUS WIJAYA');
    expect(paragraphs).toContain('Siti Aminah');
    expect(paragraphs.join('\n')).not.toMatch(/M\.Si\.|M\.M\.|S\.E\./);
  });

  it('are signed by one officer in front and by the other behind', async () => {
    const { paragraphs } = await read();
    const positions = paragraphs.filter((text) => text.startsWith('Kepala B'));
    expect(positions).toEqual(Array(4).fill(['Kepala Badan,', 'Kepala Bidang,']).flat());
  });

  it('let the office choose who signs behind', async () => {
    const third = { ...CHIEF, id: 'third', position: 'Sekretaris' };
    const view = viewOf('certificate', filledIn({ backSigner: 'sekretaris' }));
    const bytes = await wordOf('certificate', view, { ...office, signers: [HEAD, CHIEF, third] });
    expect(readDocument(bytes).paragraphs).toContain('Sekretaris,');
    expect(readDocument(bytes).paragraphs).not.toContain('Kepala Bidang,');
  });

  it('say lulus only of who reached the threshold', async () => {
    const { paragraphs } = await read();
    const said = paragraphs.filter((text) => text.startsWith('telah mengikuti'));
    const view = viewOf('certificate', finished);
    expect(said).toEqual(
      view.people.map(({ isPassed }) =>
        isPassed ? 'telah mengikuti dan dinyatakan LULUS pada' : 'telah mengikuti',
      ),
    );
    expect(new Set(said).size).toBe(2);
  });

  it('have a line for the number until there is a pattern', async () => {
    const numbersOf = ({ paragraphs }: Awaited<ReturnType<typeof read>>) =>
      paragraphs.filter((text) => text.startsWith('Nomor : '));
    expect(numbersOf(await read())).toEqual(Array(4).fill('Nomor : ………………………'));
    const view = viewOf(
      'certificate',
      filledIn({ number: '800/{nomor}/BPSDM/{tahun}', firstNumber: '009' }),
    );
    expect(numbersOf(await read(view))).toEqual(
      ['009', '010', '011', '012'].map((number) => `Nomor : 800/${number}/BPSDM/2026`),
    );
  });

  it('keep their numbers where only some are printed', async () => {
    const view = viewOf('certificate', filledIn({ number: '{nomor}', chosen: '2, 4' }));
    expect(view.people.map(({ certificateNumber }) => certificateNumber)).toEqual(['2', '4']);
  });

  it('list what was taught behind, with the JP that attendance is counted of', async () => {
    const { tables } = await read();
    const [subjects] = tables.filter(([head]) => head?.includes('Mata Pelatihan'));
    expect(subjects?.[1]).toEqual(['1.', 'Penatausahaan Keuangan Daerah', '3']);
    const { jp, people: certified } = viewOf('certificate', finished);
    expect(subjects?.at(-1)).toEqual(['Jumlah jam pelajaran', String(jp)]);
    expect(certified.every(({ attended }) => attended.of === jp)).toBe(true);
  });

  it('leave the office out of the sentence where it has no name', async () => {
    const view = viewOf('certificate', finished);
    const bytes = await wordOf('certificate', view, { ...office, office: ' ' });
    const text = readDocument(bytes).paragraphs.join('\n');
    expect(text).toContain('yang diselenggarakan pada tanggal 24–25 November 2026');
  });

  it('put many subjects into two halves, each on one row', async () => {
    const view = viewOf('certificate', finished);
    const subjects = Array.from({ length: 31 }, (_, index) => ({
      topic: `Mata pelatihan ke-${index + 1}`,
      jp: 2,
    }));
    const { tables } = await read({ ...view, subjects, jp: 62 });
    const [table] = tables.filter(([head]) => head?.includes('Mata Pelatihan'));
    expect(table).toHaveLength(16 + 2);
    expect(table?.[1]).toEqual([
      '1.',
      'Mata pelatihan ke-1',
      '2',
      '',
      '17.',
      'Mata pelatihan ke-17',
      '2',
    ]);
  });

  it('have no field and no link', async () => {
    const { parts } = await read();
    const all = Object.values(parts).join('');
    expect(all).not.toMatch(/fldChar|fldSimple|instrText|w:hyperlink/);
    expect(elements(all, 'wp:docPr').length).toBe(4);
    const ids = [...all.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('who gets a certificate', () => {
  it('was present at least once and takes part to the end', () => {
    const activity = finishedClass(people(4));
    const [first] = activity.state.roster;
    const id = first?.participant.id ?? '';
    activity.do({
      type: 'remove-participant',
      participantId: id,
      reason: 'Pindah tugas',
    });
    const named = viewOf('certificate', activity).people.map(({ participantId }) => participantId);
    expect(named).not.toContain(id);
    expect(named).toHaveLength(3);
  });
});
