import { IconListDetails, IconUser } from '@tabler/icons-react';
import { activityTitle } from '../../domain/activity/details';
import { activityDates, activitySearchText, foldText } from '../../domain/activity/search';
import { fullName, nameKey } from '../../domain/people/personal-name';
import { activeParticipants } from '../../domain/state';
import type { ActivitySummary } from '../../domain/summary';
import type { OpenActivity } from './open-activity';
import { itemOf, type PaletteItem } from './palette-item';

type Go = (path: string) => void;

/** Every kegiatan on this laptop, in the order of its list. */
export function activityItems(
  activities: readonly ActivitySummary[],
  go: Go,
): readonly PaletteItem[] {
  return activities.map((activity) =>
    itemOf({
      id: `kegiatan/${activity.activityId}`,
      label: activityTitle(activity),
      about: [activityDates(activity), activity.place].filter((fact) => fact !== '').join(' · '),
      icon: IconListDetails,
      text: activitySearchText(activity),
      run: () => go(`/kegiatan/${activity.activityId}/ringkasan`),
    }),
  );
}

/** Who takes part in the open kegiatan; each leads to the list, searched for that name. */
export function personItems({ activityId, state }: OpenActivity, go: Go): readonly PaletteItem[] {
  return activeParticipants(state).map((person) => {
    const name = fullName(person);
    return itemOf({
      id: `peserta/${person.id}`,
      label: name,
      about: person.institution,
      icon: IconUser,
      // Also as it is typed without apostrophes and accents.
      text: foldText(name, nameKey(person.name)),
      run: () => go(`/kegiatan/${activityId}/peserta?cari=${encodeURIComponent(person.name)}`),
    });
  });
}
