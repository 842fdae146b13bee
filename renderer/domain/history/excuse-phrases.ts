import { STATUS_NAMES } from '../attendance/status';
import type { EventPayloads } from '../events';
import { formatDateRange } from '../format/date';
import { personOf, quoted, type Scene } from './names';

export function excusePhrase(scene: Scene, excuse: EventPayloads['ExcuseAnnounced']): string {
  return `mencatat pemberitahuan ${inWords(scene, excuse)}`;
}

export function withdrawnExcusePhrase(scene: Scene, excuseId: string): string {
  const excuse = scene.before.excuses.find((announced) => announced.excuseId === excuseId);
  return `mencabut pemberitahuan ${excuse ? inWords(scene, excuse) : 'berhalangan hadir'}`;
}

function inWords(
  scene: Scene,
  { participantId, status, from, to, remark }: EventPayloads['ExcuseAnnounced'],
): string {
  const person = personOf(scene, participantId);
  const why = remark === '' ? '' : `: ${quoted(remark)}`;
  return `${STATUS_NAMES[status].toLowerCase()} ${person} ${formatDateRange(from, to)}${why}`;
}
