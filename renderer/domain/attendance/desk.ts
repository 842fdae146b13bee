/**
 * The registration desk, SOP steps 1 and 2: the participant registers, hands in three papers and
 * receives two things. Once per participant and activity.
 */
export const DESK_ITEMS = [
  'registered',
  'assignment-letter',
  'commitment-letter',
  'biodata',
  'schedule',
  'toolkit',
] as const;

export type DeskItem = (typeof DESK_ITEMS)[number];

export const DESK_ITEM_NAMES: Record<DeskItem, string> = {
  registered: 'Registrasi',
  'assignment-letter': 'Surat tugas',
  'commitment-letter': 'Surat pernyataan',
  biodata: 'Biodata',
  schedule: 'Jadwal',
  toolkit: 'Toolkit',
};
