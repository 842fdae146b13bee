import { type Appearance, appearancesOf, type PersonAliases } from './appearances';
import type { PeopleSummary } from './known-people';
import type { ParticipantDetails } from './participant';
import { nameKey } from './personal-name';

export interface KnownElsewhere {
  /** In the newest other kegiatan. */
  readonly newest: Appearance;
  /** By NIP, or because somebody said so; otherwise only the name is the same. */
  readonly isSure: boolean;
}

/**
 * Somebody of another kegiatan whom a form that is being filled in may be about.
 *
 * @param typed `nip` as digits; half a NIP finds nobody
 * @param rows see `appearancesOf`
 * @param here the kegiatan of the form
 */
export function findElsewhere(
  typed: Pick<ParticipantDetails, 'name' | 'nip' | 'institution'>,
  rows: readonly PeopleSummary[],
  aliases: PersonAliases,
  here: string,
): KnownElsewhere | undefined {
  const { same, possible } = appearancesOf(typed, rows, aliases, here);
  const [sure] = same;
  if (sure) return { newest: sure, isSure: true };
  const hasName = nameKey(typed.name) !== '';
  // Two people with the same name and different NIP are two people.
  const newest = possible.find(({ person: { nip } }) => nip === '' || typed.nip === '');
  return hasName && newest ? { newest, isSure: false } : undefined;
}
