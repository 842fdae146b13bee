import { useLayoutEffect, useRef, useState } from 'react';
import type { ParticipantActs } from './RowMenu';

/** Acts that stay the same from one drawing to the next and do what the latest ones do. */
export function useStableActs(acts: ParticipantActs): ParticipantActs {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [stable] = useState<ParticipantActs>(() => ({
    edit: (person) => latest.current.edit(person),
    replace: (person) => latest.current.replace(person),
    showRecord: (person) => latest.current.showRecord(person),
    removeFrom: (person) => latest.current.removeFrom(person),
    remove: (person) => latest.current.remove(person),
  }));
  return stable;
}
