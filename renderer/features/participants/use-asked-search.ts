import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** The search of a list, begun by `?cari=` where an address names somebody. */
export function useAskedSearch() {
  const { key } = useLocation();
  const [parameters] = useSearchParams();
  const asked = parameters.get('cari') ?? '';
  const [typed, setTyped] = useState(asked);
  const [answered, setAnswered] = useState(key);
  // The list is asked again while it is open, perhaps for the same person.
  if (key !== answered) {
    setAnswered(key);
    setTyped(asked);
  }
  return { typed, setTyped };
}
