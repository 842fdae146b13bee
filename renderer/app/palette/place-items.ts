import { IconCalendarEvent, IconClipboardCheck, IconFolder, IconPlus } from '@tabler/icons-react';
import { sessionsOf } from '../../domain/attendance/sessions';
import { formatDate } from '../../domain/format/date';
import { ENTRIES, TABS } from '../places';
import type { OpenActivity } from './open-activity';
import { itemOf, type PaletteItem } from './palette-item';

type Go = (path: string) => void;

/** Every screen: the pages of the open kegiatan first, then the menu, then its days and sessions. */
export function placeItems(activity: OpenActivity | undefined, go: Go): readonly PaletteItem[] {
  const entries = ENTRIES.map(({ to, label, icon }) =>
    itemOf({ id: `place${to}`, label, icon, run: () => go(to) }),
  );
  const added = itemOf({
    id: 'place/kegiatan/baru',
    label: 'Kegiatan baru',
    icon: IconPlus,
    run: () => go('/kegiatan/baru'),
  });
  if (!activity) return [...entries, added];
  return [...tabItems(activity, go), ...entries, added, ...dayItems(activity, go)];
}

function tabItems({ activityId }: OpenActivity, go: Go): readonly PaletteItem[] {
  return TABS.map(({ path, label }) =>
    itemOf({
      id: `tab/${path}`,
      label,
      icon: IconFolder,
      run: () => go(`/kegiatan/${activityId}/${path}`),
    }),
  );
}

function dayItems({ activityId, state, sop }: OpenActivity, go: Go): readonly PaletteItem[] {
  const kegiatan = `/kegiatan/${activityId}`;
  return state.days.flatMap(({ plan }, index) => {
    const { dayId, date } = plan;
    const day = `Hari ${index + 1}`;
    return [
      itemOf({
        id: `day/${dayId}`,
        label: `Pelaksanaan ${day}`,
        about: formatDate(date),
        icon: IconCalendarEvent,
        run: () => go(`${kegiatan}/pelaksanaan/${dayId}`),
      }),
      ...sessionsOf(plan, sop).map(({ step, number }) =>
        itemOf({
          id: `session/${dayId}/${step}`,
          label: `Daftar Hadir ${day} Sesi ${number}`,
          about: formatDate(date),
          icon: IconClipboardCheck,
          run: () => go(`${kegiatan}/daftar-hadir/${dayId}/${step}`),
        }),
      ),
    ];
  });
}
