import { DESK_ITEM_NAMES } from '../attendance/desk';
import type { EventPayloads } from '../events';
import { formatDate } from '../format/date';
import { listInWords } from '../format/list';
import type { Participant, ParticipantDetails } from '../people/participant';
import { fullName } from '../people/personal-name';
import { findParticipant } from '../state';
import { personOf, type Scene } from './names';
import { changing } from './plan-phrases';

const FIELD_NAMES: Record<keyof ParticipantDetails, string> = {
  name: 'nama',
  titleBefore: 'gelar depan',
  titleAfter: 'gelar belakang',
  nip: 'NIP',
  rank: 'pangkat',
  grade: 'golongan',
  position: 'jabatan',
  institution: 'instansi',
  phone: 'nomor telepon',
  email: 'surel',
};

const FIELDS = Object.keys(FIELD_NAMES) as (keyof ParticipantDetails)[];

export function importPhrase({
  source,
  participants,
  updated = [],
}: EventPayloads['ParticipantsImported']) {
  const parts = [
    ...(participants.length > 0 ? [`mengimpor ${participants.length} peserta`] : []),
    ...(updated.length > 0 ? [`memperbarui ${updated.length} peserta`] : []),
  ];
  return `${parts.join(' dan ')} dari ${source}`;
}

export function additionPhrase(participant: Participant): string {
  return `menambahkan peserta ${fullName(participant)}`;
}

export function personEditPhrase(scene: Scene, participant: Participant): string {
  const former = findParticipant(scene.before, participant.id);
  const changes = FIELDS.map((field) => ({
    label: FIELD_NAMES[field],
    from: former?.[field] ?? '',
    to: participant[field],
  }));
  return changing(`data peserta ${fullName(former ?? participant)}`, changes);
}

export function removalPhrase(
  scene: Scene,
  { participantId, date }: EventPayloads['ParticipantRemoved'],
): string {
  const from = date === undefined ? '' : ` mulai ${formatDate(date)}`;
  return `mengeluarkan peserta ${personOf(scene, participantId)}${from}`;
}

export function replacementPhrase(
  scene: Scene,
  { participantId, successor, date }: EventPayloads['ParticipantReplaced'],
): string {
  const former = personOf(scene, participantId);
  return `mengganti peserta ${former} dengan ${fullName(successor)} mulai ${formatDate(date)}`;
}

export function deskPhrase(scene: Scene, desk: EventPayloads['DeskItemsRecorded']): string {
  const items = listInWords(desk.items.map((item) => DESK_ITEM_NAMES[item].toLowerCase()));
  const person = personOf(scene, desk.participantId);
  return desk.done
    ? `mencatat ${items} untuk ${person} di meja registrasi`
    : `membatalkan ${items} untuk ${person} di meja registrasi`;
}
