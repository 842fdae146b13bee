import { fullName } from '../people/personal-name';
import { listSpeakers } from '../people/speaker-list';
import type { ActivityState, AttendanceMark, DayState } from '../state';

/** Somebody on the daftar hadir of narasumber and panitia, who sign once a day. */
export interface StaffEntry {
  readonly id: string;
  /** From 1: narasumber first, then panitia. */
  readonly number: number;
  /** Without titles, for searching. */
  readonly plainName: string;
  /** With titles. */
  readonly name: string;
  /** `Narasumber · Kas Daerah; Aset Daerah`, `Panitia · Ketua`. */
  readonly duty: string;
  /** Undefined is *belum diisi*. */
  readonly mark: AttendanceMark | undefined;
}

export interface StaffList {
  readonly entries: readonly StaffEntry[];
  /** Whom the plan of the day names without biodata: nobody can be marked by a name alone. */
  readonly unknown: readonly string[];
}

/** The narasumber who teach that day, whoever else was marked, and the panitia. */
export function staffOfDay(
  { speakers, committee }: Pick<ActivityState, 'speakers' | 'committee'>,
  day: DayState,
): StaffList {
  const listed = listSpeakers({ days: [day], speakers });
  const teaching = listed.flatMap(({ speaker, topics, days }) =>
    speaker && (days.length > 0 || day.staffMarks[speaker.id])
      ? [
          {
            person: speaker,
            duty: ['Narasumber', ...(topics.length > 0 ? [topics.join('; ')] : [])].join(' · '),
          },
        ]
      : [],
  );
  const helping = committee.map((member) => ({
    person: member,
    duty: ['Panitia', member.duty].filter((word) => word !== '').join(' · '),
  }));
  return {
    entries: [...teaching, ...helping].map(({ person, duty }, index) => ({
      id: person.id,
      number: index + 1,
      plainName: person.name,
      name: fullName(person),
      duty,
      mark: day.staffMarks[person.id],
    })),
    unknown: listed.flatMap(({ speaker, name }) => (speaker ? [] : [name])),
  };
}
