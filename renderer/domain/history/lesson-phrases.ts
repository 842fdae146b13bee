import type { EventPayloads } from '../events';
import { formatNumber } from '../format/number';
import { findDay } from '../state';
import { dayName, personOf, quoted, type Scene, stepNames } from './names';

export function scoresPhrase(
  scene: Scene,
  { dayId, step, source, scores, cleared }: EventPayloads['ScoresRecorded'],
): string {
  const test = `${stepNames(scene, [step])} ${dayName(scene, dayId)}`;
  const from = source === '' ? '' : ` dari ${source}`;
  const former = findDay(scene.before, dayId)?.scores[step] ?? {};
  const [only] = scores;
  const [gone] = cleared;
  if (only && scores.length === 1 && cleared.length === 0) {
    const before = former[only.participantId];
    const change = before ? ` (semula ${scoreText(before.points)})` : '';
    const person = personOf(scene, only.participantId);
    return `mencatat nilai ${person} ${scoreText(only.points)}${change} pada ${test}${from}`;
  }
  if (gone !== undefined && scores.length === 0 && cleared.length === 1) {
    return `mengosongkan nilai ${personOf(scene, gone)} pada ${test}`;
  }
  const changed = scores.filter(({ participantId }) => former[participantId]).length;
  const parts = [
    ...(scores.length > 0 ? [`mencatat nilai ${scores.length} peserta`] : []),
    ...(changed > 0 ? [`${changed} di antaranya mengganti nilai lama`] : []),
    ...(cleared.length > 0 ? [`mengosongkan nilai ${cleared.length} peserta`] : []),
  ];
  return `${parts.join(', ')} pada ${test}${from}`;
}

export function groupsPhrase(
  scene: Scene,
  { dayId, groups }: EventPayloads['GroupsFormed'],
): string {
  if (groups.length === 0) return `membubarkan kelompok ${dayName(scene, dayId)}`;
  const members = groups.reduce((sum, { participantIds }) => sum + participantIds.length, 0);
  const isNew = (findDay(scene.before, dayId)?.groups.length ?? 0) === 0;
  const verb = isNew ? 'membentuk' : 'mengubah';
  return `${verb} ${groups.length} kelompok dengan ${members} peserta pada ${dayName(scene, dayId)}`;
}

export function groupResultPhrase(
  scene: Scene,
  { dayId, groupId, result, points }: EventPayloads['GroupResultRecorded'],
): string {
  const group = findDay(scene.after, dayId)?.groups.find((found) => found.groupId === groupId);
  const whose = `${group?.name ?? 'satu kelompok'} ${dayName(scene, dayId)}`;
  const graded = points === undefined ? '' : ` dengan nilai ${scoreText(points)}`;
  return result === ''
    ? `mengosongkan hasil ${whose}${graded}`
    : `menulis hasil ${whose}${graded}: ${quoted(result)}`;
}

const scoreText = (points: number): string => formatNumber(points / 100);
