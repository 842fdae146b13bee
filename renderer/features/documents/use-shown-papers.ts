import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { foldText, hasEveryWord, searchWords } from '../../domain/activity/search';
import { dateIn } from '../../domain/activity/zone';
import { type Paper, papersOf } from '../../domain/papers/papers-of';
import type { DayState } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';

/** Papers of every day, and those of the kegiatan. */
export const ALL_DAYS = 'semua';

/** Papers about the kegiatan as a whole. */
export const WHOLE = 'kegiatan';

/** Which papers the screen lists: `?day=` names a day, `kegiatan` or `semua`. */
export function useShownPapers() {
  const { state, details } = useActivity();
  const { clock } = useWorkspace();
  const [parameters, setParameters] = useSearchParams();
  const [search, setSearch] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());

  const papers = useMemo(() => papersOf(state), [state]);
  const asked = parameters.get('day') ?? '';
  const isKnown =
    asked === ALL_DAYS || asked === WHOLE || state.days.some(({ plan }) => plan.dayId === asked);
  const today = dateIn(details.zone, clock.now());
  const about = isKnown ? asked : dayInFocus(state.days, today);

  const words = searchWords(search);
  const shown = papers.filter(
    (paper) =>
      (about === ALL_DAYS || (paper.day?.dayId ?? WHOLE) === about) &&
      hasEveryWord(foldText(paper.name, paper.purpose), words),
  );
  const chosen = shown.filter(({ id, isReady }) => isReady && ticked.has(id));
  return {
    papers,
    shown,
    about,
    /** What is made together: the ticked ones, else all that somebody may still need. */
    together: chosen.length > 0 ? chosen : shown.filter(({ isProposed }) => isProposed),
    hasChoice: chosen.length > 0,
    ticked,
    tick: (some: readonly Paper[], isTicked: boolean) => {
      const changed = new Set(ticked);
      for (const { id } of some) {
        if (isTicked) changed.add(id);
        else changed.delete(id);
      }
      setTicked(changed);
    },
    search,
    setSearch,
    chooseDay: (day: string) => setParameters({ day }, { replace: true }),
  };
}

/** Today's day, else the next one, else the last: what is most likely wanted. */
function dayInFocus(days: readonly DayState[], today: string): string {
  const coming = days.find(({ plan }) => plan.date >= today) ?? days.at(-1);
  return coming?.plan.dayId ?? WHOLE;
}
