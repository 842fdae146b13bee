import type { OfficeSettings } from './settings';

/** What papers print from the settings, and would leave out. Nothing of it keeps one from being made. */
export type OfficeGap = 'letterhead' | 'city' | 'signer';

export function officeGaps({ letterhead, city, signers }: OfficeSettings): readonly OfficeGap[] {
  const lines = [letterhead.government, ...letterhead.units];
  const gaps: OfficeGap[] = [];
  if (lines.every((line) => line.trim() === '')) gaps.push('letterhead');
  if (city.trim() === '') gaps.push('city');
  if (signers.length === 0) gaps.push('signer');
  return gaps;
}
