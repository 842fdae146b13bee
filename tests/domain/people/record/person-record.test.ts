import { describe, expect, it } from 'vitest';
import { EMPTY_PARTICIPANT } from '../../../../renderer/domain/people/participant';
import {
  buildPersonRecord,
  type PersonRecord,
} from '../../../../renderer/domain/people/record/person-record';
import { recordFileName, recordText } from '../../../../renderer/domain/people/record/record-text';
import { person, plannedActivity } from '../../../helpers/recorded-activity';

const SITI = {
  name: 'Siti Aminah',
  titleAfter: 'S.E.',
  nip: '196603021987031012',
  rank: 'Penata',
  grade: 'III/c',
  institution: 'Bappeda',
};

/** Two days; everything that can be stored about one participant is. */
function wholeActivity() {
  const activity = plannedActivity({ days: 2, participants: 2 });
  activity.do({ type: 'add-participant', participant: person(9, SITI) });
  const participantId = 'participant-9';
  const { dayId } = activity;
  activity
    .do({ type: 'record-desk', participantId, items: ['assignment-letter'], done: true })
    .do({
      type: 'announce-excuse',
      participantId,
      status: 'I',
      from: '2026-11-25',
      to: '2026-11-25',
      remark: 'rapat',
    })
    .do({ type: 'start-steps', dayId, steps: [4] })
    .do({
      type: 'mark-attendance',
      dayId,
      step: 4,
      participantId,
      status: 'H',
      arrivedAt: activity.now,
    })
    .do({ type: 'fill-blanks', dayId, step: 4, status: 'H' })
    .do({ type: 'close-sheet', dayId, step: 4 })
    .do({
      type: 'correct-attendance',
      dayId,
      step: 4,
      participantId,
      status: 'DL',
      reason: 'surat tugas menyusul',
    })
    .do({
      type: 'record-scores',
      dayId,
      step: 5,
      source: '',
      scores: [{ participantId, points: 8650 }],
    })
    .do({
      type: 'form-groups',
      dayId,
      groups: [
        { groupId: 'g', name: 'Kelompok 1', participantIds: [participantId], task: 'Susun DPA' },
      ],
    })
    .do({ type: 'record-group-result', dayId, groupId: 'g', result: 'DPA tersusun' });
  return activity;
}

function linesOf(record: PersonRecord | undefined, title: string) {
  const section = record?.sections.find((one) => one.title === title);
  return section?.lines.map(({ label, value, remark }) => [label, value, remark]);
}

const BY = 'dicatat Pendamping Contoh, 24 November 2026 pukul 08.00 WIB';

describe('everything about a participant', () => {
  const { state } = wholeActivity();
  const record = buildPersonRecord(state, 'participant', 'participant-9');

  it('names the person and the kegiatan', () => {
    expect(record).toMatchObject({
      name: 'Siti Aminah, S.E.',
      activity: 'Pelatihan Pengelolaan Keuangan Daerah Angkatan II, 24–25 November 2026',
    });
    expect(linesOf(record, 'Identitas')).toContainEqual([
      'NIP atau NI PPPK',
      '19660302 198703 1 012',
      '',
    ]);
    expect(linesOf(record, 'Identitas')).toContainEqual(['Nomor telepon', 'tidak tercatat', '']);
  });

  it('tells what was handed in, and who wrote it down', () => {
    const desk = linesOf(record, 'Registrasi dan berkas');
    expect(desk).toHaveLength(6);
    expect(desk).toContainEqual(['Surat tugas', 'sudah', BY]);
    expect(desk).toContainEqual(['Biodata', 'belum', '']);
  });

  it('tells each session, with what was corrected and why', () => {
    const sessions = linesOf(record, 'Kehadiran');
    expect(sessions?.map(([label]) => label)).toEqual([
      'Hari 1 Sesi 1, 24 November 2026',
      'Hari 1 Sesi 2, 24 November 2026',
      'Hari 2 Sesi 1, 25 November 2026',
      'Hari 2 Sesi 2, 25 November 2026',
      'JP yang diikuti',
    ]);
    expect(sessions?.[0]?.[1]).toBe('Dinas luar, dikoreksi');
    expect(sessions?.[0]?.[2]).toContain('dikoreksi dari Hadir karena “surat tugas menyusul”');
    expect(sessions?.[1]?.[1]).toBe('Belum berlangsung');
  });

  it('tells announcements, scores and the group', () => {
    expect(linesOf(record, 'Pemberitahuan berhalangan')).toEqual([
      ['Izin', '25 November 2026', `rapat; ${BY}`],
    ]);
    expect(linesOf(record, 'Nilai')?.map(([, value]) => value)).toEqual(['86,5']);
    expect(linesOf(record, 'Kelompok')).toEqual([
      ['Selasa, 24 November 2026', 'Kelompok 1', `tugas: Susun DPA; hasil: DPA tersusun; ${BY}`],
    ]);
  });

  it('holds nothing of anybody else', () => {
    expect(JSON.stringify(record)).not.toContain('Peserta 1');
  });
});

it('stays whole for somebody who was replaced', () => {
  const activity = wholeActivity().do({
    type: 'replace-participant',
    participantId: 'participant-9',
    successor: person(10, { name: 'Budi' }),
    date: '2026-11-25',
    reason: 'tugas lain',
  });
  const record = buildPersonRecord(activity.state, 'participant', 'participant-9');
  expect(linesOf(record, 'Kehadiran')?.[0]).toEqual([
    'Keikutsertaan',
    'digantikan Budi sejak 25 November 2026',
    'Alasan: tugas lain',
  ]);
  expect(linesOf(record, 'Kehadiran')?.[3]?.[1]).toBe('Tidak diharapkan pada sesi ini');
});

it('knows narasumber and panitia', () => {
  const activity = plannedActivity();
  const speaker = {
    ...EMPTY_PARTICIPANT,
    id: 's',
    name: 'Rina',
    expertise: 'Keuangan',
    education: '',
    experience: '',
  };
  const member = { ...EMPTY_PARTICIPANT, id: 'm', name: 'Budi', duty: 'Ketua' };
  activity
    .do({ type: 'record-speaker', speaker })
    .do({ type: 'record-committee-member', member })
    .do({
      type: 'mark-staff',
      dayId: activity.dayId,
      personIds: ['s'],
      status: 'H',
      arrivedAt: activity.now,
    });
  const asSpeaker = buildPersonRecord(activity.state, 'speaker', 's');
  expect(linesOf(asSpeaker, 'Biodata dan mengajar')?.[0]).toEqual([
    'Bidang keahlian',
    'Keuangan',
    '',
  ]);
  expect(linesOf(asSpeaker, 'Kehadiran')).toEqual([
    ['Selasa, 24 November 2026', 'Hadir 08.00 WIB', BY],
  ]);
  const asMember = buildPersonRecord(activity.state, 'committee', 'm');
  expect(linesOf(asMember, 'Kepanitiaan')).toEqual([['Kedudukan dalam panitia', 'Ketua', '']]);
  expect(buildPersonRecord(activity.state, 'committee', 'x')).toBeUndefined();
});

describe('the record as text', () => {
  const { state } = wholeActivity();
  const record = buildPersonRecord(state, 'participant', 'participant-9');
  if (!record) throw new Error('Siti is known');

  it('reads as lines of Windows, one fact each', () => {
    const text = recordText(record, Date.parse('2026-11-24T02:00:00Z'), 'WIB');
    expect(text).toContain('Data Siti Aminah, S.E.\r\npeserta pada Pelatihan');
    expect(text).toContain('Disalin dari Pendamping, 24 November 2026 pukul 09.00 WIB');
    expect(text).toContain('\r\nREGISTRASI DAN BERKAS\r\n');
    expect(text).toContain(`\r\nSurat tugas: sudah (${BY})\r\n`);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says where there is nothing', () => {
    const empty = { ...record, sections: [{ title: 'Nilai', lines: [] }] };
    expect(recordText(empty, 0, 'WIB')).toContain('NILAI\r\nTidak ada data.');
  });

  it('gets a file name that any disk takes', () => {
    expect(recordFileName({ ...record, name: 'A/B: "C".' })).toBe('Data A B C.txt');
  });
});
