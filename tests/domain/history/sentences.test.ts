import { describe, expect, it } from 'vitest';
import type { Command } from '../../../renderer/domain/commands';
import { historyOf } from '../../../renderer/domain/history/history';
import { MINUTE, person, plannedActivity } from '../../helpers/recorded-activity';

/** The sentence of the last act. */
function told(activity: ReturnType<typeof plannedActivity>, command: Command): string {
  return historyOf(activity.do(command).events).at(-1)?.sentence ?? '';
}

describe('what a kegiatan is', () => {
  it('says which days its creation planned', () => {
    const [created, imported] = historyOf(plannedActivity({ days: 3 }).events);
    expect(created?.sentence).toBe(
      'Membuat kegiatan Pelatihan Pengelolaan Keuangan Daerah Angkatan II di Pontianak; menjadwalkan 3 hari (24–26 November 2026)',
    );
    expect(imported?.sentence).toBe('Mengimpor 3 peserta dari daftar.xlsx');
  });

  it('names each changed field with both values', () => {
    const activity = plannedActivity();
    const { details } = activity.state;
    if (!details) throw new Error('no details');
    const command: Command = {
      type: 'edit-activity',
      details: { ...details, place: 'Singkawang', batch: '', attendanceThreshold: 80 },
    };
    expect(told(activity, command)).toBe(
      'Mengubah data kegiatan: angkatan “II” dikosongkan, tempat dari “Pontianak” menjadi “Singkawang”, dan ambang kehadiran dari “90 %” menjadi “80 %”',
    );
  });

  it('says what a new plan of a known day changes', () => {
    const activity = plannedActivity({ days: 2 });
    const { plan } = activity.day;
    const steps = plan.steps
      .filter(({ step }) => step !== 5)
      .map((planned) =>
        planned.step === 6 ? { ...planned, minutes: 90, topic: 'Anggaran Kas' } : planned,
      );
    expect(
      told(activity, { type: 'plan-days', plans: [{ ...plan, startMinute: 510, steps }] }),
    ).toBe(
      'Mengubah jadwal Hari 1: mulai dari “08.00” menjadi “08.30”, langkah 5 dikeluarkan, waktu langkah 6 dari “135 menit” menjadi “90 menit”, dan mata pelatihan langkah 6 diisi “Anggaran Kas”',
    );
  });

  it('tells a changed order of steps from changed steps', () => {
    const activity = plannedActivity();
    const { plan } = activity.day;
    const [first, second, ...others] = plan.steps;
    if (!first || !second) throw new Error('no steps');
    expect(
      told(activity, {
        type: 'plan-days',
        plans: [{ ...plan, steps: [second, first, ...others] }],
      }),
    ).toBe('Mengubah jadwal Hari 1: urutan langkah diubah');
  });

  it('names an added day and a removed one by their dates', () => {
    const activity = plannedActivity();
    const plan = { ...activity.day.plan, dayId: 'day-x', date: '2026-12-01' };
    expect(told(activity, { type: 'plan-days', plans: [plan] })).toBe(
      'Menjadwalkan Selasa, 1 Desember 2026, mulai 08.00, 19 langkah',
    );
    expect(told(activity, { type: 'remove-day', dayId: 'day-x' })).toBe(
      'Menghapus Selasa, 1 Desember 2026 dari jadwal',
    );
  });
});

describe('who takes part', () => {
  it('names additions, edits and removals', () => {
    const activity = plannedActivity();
    const siti = person(9, { name: 'Siti Aminah', titleAfter: 'S.E.' });
    expect(told(activity, { type: 'add-participant', participant: siti })).toBe(
      'Menambahkan peserta Siti Aminah, S.E.',
    );
    expect(
      told(activity, {
        type: 'edit-participant',
        participant: { ...siti, position: 'Bendahara', titleAfter: 'S.E., M.Si.' },
      }),
    ).toBe(
      'Mengubah data peserta Siti Aminah, S.E.: gelar belakang dari “S.E.” menjadi “S.E., M.Si.” dan jabatan diisi “Bendahara”',
    );
    activity.do({
      type: 'remove-participant',
      participantId: siti.id,
      reason: 'Pindah tugas',
    });
    const last = historyOf(activity.events).at(-1);
    expect(last?.sentence).toBe('Mengeluarkan peserta Siti Aminah, S.E., M.Si.');
    expect(last?.reason).toBe('Pindah tugas');
  });

  it('tells what the desk took in and took back', () => {
    const activity = plannedActivity();
    const participantId = 'participant-1';
    expect(
      told(activity, {
        type: 'record-desk',
        participantId,
        items: ['registered', 'biodata', 'toolkit'],
        done: true,
      }),
    ).toBe('Mencatat registrasi, biodata, dan toolkit untuk Peserta 1 di meja registrasi');
    expect(
      told(activity, { type: 'record-desk', participantId, items: ['biodata'], done: false }),
    ).toBe('Membatalkan biodata untuk Peserta 1 di meja registrasi');
  });

  it('says who joined an open sheet', () => {
    const activity = plannedActivity();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [4] });
    expect(told(activity, { type: 'add-participant', participant: person(9) })).toBe(
      'Menambahkan peserta Peserta 9; menambahkan Peserta 9 ke daftar hadir Sesi 1',
    );
  });
});

describe('the run of a day', () => {
  it('tells steps that went together in one phrase', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    expect(told(activity, { type: 'start-steps', dayId, steps: [6, 7] })).toBe(
      'Memulai langkah 6 (Paparan materi) dan 7 (Peserta menyimak)',
    );
    expect(told(activity, { type: 'pause-steps', dayId, steps: [6, 7] })).toBe(
      'Menjeda langkah 6 (Paparan materi) dan 7 (Peserta menyimak)',
    );
    expect(told(activity, { type: 'resume-steps', dayId, steps: [6] })).toBe(
      'Melanjutkan langkah 6 (Paparan materi)',
    );
    expect(told(activity, { type: 'extend-steps', dayId, steps: [6, 7], minutes: 5 })).toBe(
      'Menambah 5 menit pada langkah 6 (Paparan materi) dan 7 (Peserta menyimak)',
    );
    expect(told(activity, { type: 'extend-steps', dayId, steps: [6], minutes: -10 })).toBe(
      'Mengurangi 10 menit pada langkah 6 (Paparan materi)',
    );
    expect(told(activity, { type: 'finish-steps', dayId, steps: [7] })).toBe(
      'Menyelesaikan langkah 7 (Peserta menyimak)',
    );
    expect(told(activity, { type: 'reopen-steps', dayId, steps: [7] })).toBe(
      'Membuka kembali langkah 7 (Peserta menyimak)',
    );
  });

  it('tells the end of one block and the start of the next as one act', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [3] });
    activity.do({ type: 'skip-steps', dayId, steps: [1, 2], reason: 'Sudah kemarin' });
    expect(historyOf(activity.events).at(-1)).toMatchObject({
      sentence: 'Melewati langkah 1 (Registrasi peserta) dan 2 (Penyerahan berkas dan toolkit)',
      reason: 'Sudah kemarin',
    });
    expect(told(activity, { type: 'advance', dayId })).toBe(
      'Menyelesaikan langkah 3 (Menempati ruangan); memulai langkah 4 (Daftar hadir dan perkenalan narasumber); membuka daftar hadir Sesi 1 untuk 3 peserta',
    );
  });

  it('says when an act was dated back', () => {
    const activity = plannedActivity().wait(20);
    const { dayId, now } = activity;
    expect(told(activity, { type: 'start-steps', dayId, steps: [1], at: now - 15 * MINUTE })).toBe(
      'Memulai langkah 1 (Registrasi peserta), dicatat mundur pada 08.05 WIB',
    );
    activity.wait(24 * 60);
    expect(told(activity, { type: 'finish-steps', dayId, steps: [1], at: now })).toBe(
      'Menyelesaikan langkah 1 (Registrasi peserta), dicatat mundur pada 24 November 2026 08.20 WIB',
    );
  });

  it('gives both times and the reason of a corrected time', () => {
    const activity = plannedActivity().wait(10);
    const { dayId, now } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    activity.do({
      type: 'correct-time',
      dayId,
      steps: [1],
      edge: 'start',
      at: now - 10 * MINUTE,
      reason: 'Lupa ditekan',
    });
    expect(historyOf(activity.events).at(-1)).toMatchObject({
      sentence: 'Mengoreksi waktu mulai langkah 1 (Registrasi peserta) dari 08.10 menjadi 08.00',
      reason: 'Lupa ditekan',
      isCorrection: true,
    });
  });

  it('tells checklists, notes and time that does not count', () => {
    const activity = plannedActivity().wait(30);
    const { dayId, now } = activity;
    const item = { dayId, step: 6, list: 'requirements', item: 'Bahan ajar' } as const;
    expect(told(activity, { type: 'set-check', ...item, done: true })).toBe(
      'Mencentang kelengkapan “Bahan ajar” pada langkah 6 (Paparan materi)',
    );
    expect(told(activity, { type: 'set-check', ...item, list: 'output', done: false })).toBe(
      'Menghapus centang output “Bahan ajar” pada langkah 6 (Paparan materi)',
    );
    expect(told(activity, { type: 'write-note', dayId, step: 10, text: 'Proyektor mati' })).toBe(
      'Menulis catatan langkah 10 (Pemantauan oleh pendamping): “Proyektor mati”',
    );
    expect(told(activity, { type: 'write-note', dayId, step: 0, text: 'Hujan' })).toBe(
      'Menulis catatan tentang Hari 1: “Hujan”',
    );
    activity.do({ type: 'start-steps', dayId, steps: [7], at: now - 30 * MINUTE });
    expect(
      told(activity, { type: 'exclude-gap', dayId, from: now - 20 * MINUTE, to: now - 5 * MINUTE }),
    ).toBe('Tidak menghitung jeda 08.10–08.25 (15 menit) pada waktu langkah');
  });
});

describe('the daftar hadir', () => {
  it('tells marks, changed marks and filled blanks apart', () => {
    const activity = plannedActivity({ participants: 9 });
    const { dayId, now } = activity;
    const sheet = { dayId, step: 4 };
    expect(told(activity, { type: 'open-sheet', ...sheet })).toBe(
      'Membuka daftar hadir Sesi 1 untuk 9 peserta',
    );
    const mark = { type: 'mark-attendance', ...sheet, participantId: 'participant-1' } as const;
    expect(told(activity, { ...mark, status: 'I' })).toBe(
      'Mencatat Peserta 1: Izin pada daftar hadir Sesi 1',
    );
    activity.wait(9);
    expect(told(activity, { ...mark, status: 'H', arrivedAt: now })).toBe(
      'Mengubah status Peserta 1 dari Izin menjadi Hadir (datang 08.00) pada daftar hadir Sesi 1',
    );
    expect(told(activity, { type: 'fill-blanks', ...sheet, status: 'H' })).toBe(
      'Mengisi Hadir untuk 8 peserta pada daftar hadir Sesi 1: Peserta 2, Peserta 3, Peserta 4, Peserta 5, Peserta 6, dan 3 peserta lain',
    );
    expect(told(activity, { type: 'close-sheet', ...sheet })).toBe('Menutup daftar hadir Sesi 1');
  });

  it('gives both statuses and the reason of a correction after closing', () => {
    const activity = plannedActivity({ participants: 1 });
    const sheet = { dayId: activity.dayId, step: 12 };
    activity.do({ type: 'open-sheet', ...sheet });
    activity.do({ type: 'fill-blanks', ...sheet, status: 'TK' });
    activity.do({ type: 'close-sheet', ...sheet });
    activity.do({
      type: 'correct-attendance',
      ...sheet,
      participantId: 'participant-1',
      status: 'S',
      reason: 'Surat menyusul',
    });
    expect(historyOf(activity.events).at(-1)).toMatchObject({
      sentence:
        'Mengoreksi kehadiran Peserta 1 dari Tanpa keterangan menjadi Sakit pada daftar hadir Sesi 2',
      reason: 'Surat menyusul',
      isCorrection: true,
      kind: 'attendance',
    });
  });
});

describe('the archive', () => {
  it('leads with the archiving, whatever it brought along', () => {
    const activity = plannedActivity({ participants: 1 });
    const { dayId } = activity;
    activity.do({ type: 'open-sheet', dayId, step: 4 });
    activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
    activity.do({ type: 'archive-day', dayId, reason: 'Listrik padam' });
    expect(historyOf(activity.events).at(-1)).toMatchObject({
      sentence:
        'Mengarsipkan Hari 1; menyatakan Sesi 2 tidak dilaksanakan; menutup daftar hadir Sesi 1; memulai langkah 19 (Arahan dan arsip daftar hadir); menyelesaikan langkah 19 (Arahan dan arsip daftar hadir)',
      reason: 'Listrik padam',
      kind: 'archive',
    });
    activity.do({ type: 'reopen-day', dayId, reason: 'Salah tekan' });
    expect(historyOf(activity.events).at(-1)).toMatchObject({
      sentence: 'Membuka kembali arsip Hari 1',
      reason: 'Salah tekan',
      isCorrection: true,
    });
  });
});
