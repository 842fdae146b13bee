import { IconBolt } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useOfferedActs } from '../../ui/palette-acts';
import { useWorkspace } from '../../workspace/workspace';
import { useOpenActivity } from './open-activity';
import { itemOf, type PaletteGroup } from './palette-item';
import { placeItems } from './place-items';
import { activityItems, personItems } from './record-items';

/** A daftar hadir finds its people itself, from any letter on. */
export const isSheet = (pathname: string): boolean => /\/daftar-hadir\/[^/]+\/\d+$/.test(pathname);

/** Everything that can be done or opened from the screen that is open. */
export function usePaletteGroups(): readonly PaletteGroup[] {
  const { store } = useWorkspace();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const acts = useOfferedActs();
  const activity = useOpenActivity();
  const activities = useLiveQuery(() => store.queries.listActivities(), [store]);

  const actItems = useMemo(
    () =>
      acts.map(({ label, keys = [], run }, index) =>
        itemOf({ id: `act/${index}`, label, keys, icon: IconBolt, run }),
      ),
    [acts],
  );
  const others = useMemo(() => {
    const go = (path: string) => void navigate(path);
    return {
      places: placeItems(activity, go),
      activities: activityItems(activities ?? [], go),
      people: activity && !isSheet(pathname) ? personItems(activity, go) : [],
    };
  }, [activity, activities, pathname, navigate]);

  return useMemo(
    () => [
      { label: 'Tindakan', items: actItems, most: { untyped: 20, typed: 12 } },
      { label: 'Pergi ke', items: others.places, most: { untyped: 12, typed: 12 } },
      { label: 'Kegiatan', items: others.activities, most: { untyped: 3, typed: 8 } },
      { label: 'Peserta', items: others.people, most: { untyped: 0, typed: 8 } },
    ],
    [actItems, others],
  );
}
