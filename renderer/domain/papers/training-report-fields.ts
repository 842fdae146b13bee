import { jpTotal } from '../activity/jp-target';
import { scheduleDay } from '../activity/schedule';
import { formatClockIn, formatMinute } from '../format/clock';
import { formatDate } from '../format/date';
import { formatNumber } from '../format/number';
import { recapAttendance } from '../reports/attendance-recap';
import { placeOf } from '../reports/attendance-sheet';
import { shareInPercent } from '../reports/recap-words';
import { classGainSentence } from '../scores/recap-sentences';
import { scoreRecap } from '../scores/score-recap';
import { findSop } from '../sop/catalogue';
import { type ActivityState, activeParticipants, type DayState } from '../state';
import { DOTS, datesOf, type TextsOf, trainingOf } from './letters/letter-fields';

export const TRAINING_REPORT = 'training-report';

const long = <Name extends string>(
  name: Name,
  label: string,
  preset: (state: ActivityState) => string,
) => ({ name, label, isLong: true, preset }) as const;

/**
 * What only the office can write into the Laporan Penyelenggaraan, chapter by chapter. A preset
 * says no more than the log knows; the rest is dots.
 */
export const TRAINING_REPORT_FIELDS = [
  long('foreword', 'Kata pengantar', (state) =>
    [
      `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena ${trainingOf(state)} telah diselenggarakan pada tanggal ${datesOf(state)}.`,
      'Laporan ini disusun sebagai pertanggungjawaban penyelenggaraan dan sebagai bahan pertimbangan bagi kegiatan berikutnya.',
      'Kami mengucapkan terima kasih kepada semua pihak yang telah membantu. Saran yang membangun kami harapkan untuk perbaikan.',
    ].join('\n'),
  ),
  long('background', 'I. Latar belakang', (state) =>
    [
      'Setiap pegawai aparatur sipil negara perlu mengembangkan kompetensi agar mampu melaksanakan tugas jabatannya.',
      `Untuk itu diselenggarakan ${trainingOf(state)}.`,
    ].join('\n'),
  ),
  long('basis', 'I. Dasar hukum (satu per baris)', ({ details }) => {
    const sop = details && findSop(details.sopId);
    return [
      'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;',
      'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;',
      'Peraturan Lembaga Administrasi Negara Nomor 10 Tahun 2018 tentang Pengembangan Kompetensi Pegawai Negeri Sipil; dan',
      `Standar Operasional Prosedur Nomor ${sop?.cover.number ?? DOTS} tentang ${sop?.name ?? DOTS}.`,
    ].join('\n');
  }),
  long(
    'purpose',
    'I. Maksud dan tujuan',
    (state) =>
      `${trainingOf(state)} dimaksudkan untuk meningkatkan pengetahuan, keterampilan, dan sikap kerja peserta pada bidang tugasnya.`,
  ),
  long('target', 'I. Sasaran', (state) => {
    const count = activeParticipants(state).length;
    return `Sasaran kegiatan ialah ${formatNumber(count)} orang peserta dari instansi sebagaimana tercantum pada Bab II.`;
  }),
  long(
    'outcome',
    'I. Hasil yang diharapkan',
    () => 'Peserta mampu menerapkan materi pelatihan dalam pelaksanaan tugas di instansinya.',
  ),
  long(
    'methods',
    'II. Metode',
    () => 'Ceramah, tanya jawab, diskusi, tugas kelompok, dan presentasi.',
  ),
  long(
    'facilities',
    'II. Sarana dan prasarana',
    () => 'Ruang kelas, komputer/laptop, proyektor, pengeras suara, alat tulis, dan bahan ajar.',
  ),
  long('funding', 'II. Pembiayaan', () => `Pembiayaan kegiatan dibebankan pada ${DOTS}.`),
  long('opening', 'III. Pembukaan', (state) => openingOf(state)),
  long('closing', 'III. Penutupan', (state) => closingOf(state)),
  long('obstacles', 'III. Kendala dan penanganannya', () => ''),
  long(
    'speakerEvaluation',
    'IV. Evaluasi narasumber',
    () => `Hasil evaluasi narasumber oleh peserta: ${DOTS}.`,
  ),
  long(
    'eventEvaluation',
    'IV. Evaluasi penyelenggaraan',
    () => `Hasil evaluasi penyelenggaraan oleh peserta: ${DOTS}.`,
  ),
  long('conclusion', 'V. Simpulan', (state) => conclusionOf(state)),
  long(
    'suggestions',
    'V. Saran dan tindak lanjut',
    () =>
      'Peserta diharapkan menerapkan hasil pelatihan di instansinya, dan instansi pengirim memberi kesempatan untuk itu.',
  ),
  long('enclosures', 'Berkas yang dijilid bersama (satu per baris)', () =>
    [
      'Keputusan tentang panitia penyelenggara',
      'Surat penawaran, pemanggilan, dan tugas peserta',
      'Daftar hadir yang ditandatangani',
      'Biodata peserta dan narasumber',
      'Berita acara',
      'Foto kegiatan',
    ].join('\n'),
  ),
] as const;

export type TrainingReportTexts = TextsOf<typeof TRAINING_REPORT_FIELDS>;

/** When the first day began, as the log has it; before, as it is planned. */
function openingOf({ details, days }: ActivityState): string {
  const [first] = days;
  if (!details || !first) return `Kegiatan dibuka pada ${DOTS}.`;
  const startedAt = instants(first, 'startedAt').at(0);
  const time =
    startedAt === undefined
      ? `${formatMinute(first.plan.startMinute)} ${details.zone}`
      : formatClockIn(startedAt, details.zone);
  const place = placeOf(first.plan.room, details.place);
  const where = place === '' ? '' : ` di ${place}`;
  return `Kegiatan dimulai pada hari ${formatDate(first.plan.date)} pukul ${time}${where}.`;
}

function closingOf({ details, days }: ActivityState): string {
  const last = days.at(-1);
  if (!details || !last) return `Kegiatan ditutup pada ${DOTS}.`;
  const finishedAt = instants(last, 'finishedAt').at(-1);
  const time =
    finishedAt === undefined
      ? `${formatMinute(scheduleDay(last.plan, findSop(details.sopId)).endMinute)} ${details.zone}`
      : formatClockIn(finishedAt, details.zone);
  return `Kegiatan berakhir pada hari ${formatDate(last.plan.date)} pukul ${time}.`;
}

const instants = ({ runs }: DayState, edge: 'startedAt' | 'finishedAt'): readonly number[] =>
  Object.values(runs)
    .flatMap((run) => run[edge] ?? [])
    .toSorted((a, b) => a - b);

/** What the figures say: JP, people, attendance, scores. */
function conclusionOf(state: ActivityState): string {
  const { details, days } = state;
  if (!details) return '';
  const sop = findSop(details.sopId);
  const { total, threshold, isOver } = recapAttendance(state, sop);
  const { gain } = scoreRecap(state, sop);
  const { planned } = jpTotal(
    days.map(({ plan }) => plan),
    details,
  );
  const place = details.place.trim() === '' ? '' : ` di ${details.place.trim()}`;
  return [
    `${trainingOf(state)} dilaksanakan pada tanggal ${datesOf(state)}${place} dengan ${formatNumber(planned)} JP dan ${formatNumber(total.people)} orang peserta.`,
    ...(total.all.of > 0
      ? [
          `Kehadiran rata-rata ${shareInPercent(total.all)} dari JP${
            isOver
              ? `; ${formatNumber(total.standings.passed)} orang mencapai ambang ${formatNumber(threshold)}\u00a0%`
              : ''
          }.`,
        ]
      : []),
    ...(gain ? [`${classGainSentence(gain)}.`] : []),
  ].join('\n');
}
