import { activityTitle } from '../../activity/details';
import { formatDateRange } from '../../format/date';
import { findSop } from '../../sop/catalogue';
import type { ActivityState } from '../../state';
import { gradeText } from '../grade-text';
import { type PersonRole, ROLE_NAMES } from '../known-people';
import { formatNip } from '../nip';
import type { ParticipantDetails } from '../participant';
import { fullName } from '../personal-name';
import { participantSections } from './participant-sections';
import { lineOf, type RecordLine, type RecordSection } from './record-line';
import { staffSections } from './staff-sections';

/**
 * Everything that a kegiatan holds on one person, whom it must be shown to on request (UU 27/2022).
 * Free notes, in which a name may occur, are not searched.
 */
export interface PersonRecord {
  /** With titles. */
  readonly name: string;
  readonly role: PersonRole;
  /** Title of the kegiatan with its dates. */
  readonly activity: string;
  readonly sections: readonly RecordSection[];
}

/** @returns undefined for somebody whom the kegiatan does not know */
export function buildPersonRecord(
  state: ActivityState,
  role: PersonRole,
  id: string,
): PersonRecord | undefined {
  const { details, days } = state;
  const person = findPerson(state, role, id);
  if (!details || !person) return undefined;
  const [first, last] = [days.at(0)?.plan.date, days.at(-1)?.plan.date];
  const dates = first && last ? `, ${formatDateRange(first, last)}` : '';
  const sop = findSop(details.sopId);
  return {
    name: fullName(person),
    role,
    activity: `${activityTitle(details)}${dates}`,
    sections: [
      { title: 'Identitas', lines: identityLines(person, role) },
      ...(role === 'participant'
        ? participantSections(state, sop, details, id)
        : staffSections(state, details.zone, role, id)),
    ],
  };
}

function findPerson(
  { roster, speakers, committee }: ActivityState,
  role: PersonRole,
  id: string,
): ParticipantDetails | undefined {
  switch (role) {
    case 'participant':
      return roster.find(({ participant }) => participant.id === id)?.participant;
    case 'speaker':
      return speakers.find((speaker) => speaker.id === id);
    case 'committee':
      return committee.find((member) => member.id === id);
  }
}

function identityLines(person: ParticipantDetails, role: PersonRole): readonly RecordLine[] {
  return [
    lineOf('Nama', person.name),
    lineOf('Gelar depan', person.titleBefore),
    lineOf('Gelar belakang', person.titleAfter),
    lineOf('NIP atau NI PPPK', formatNip(person.nip)),
    lineOf('Pangkat/golongan', gradeText(person)),
    lineOf('Jabatan', person.position),
    lineOf('Instansi', person.institution),
    lineOf('Nomor telepon', person.phone),
    lineOf('Surel', person.email),
    lineOf('Dalam kegiatan ini', ROLE_NAMES[role]),
  ];
}
