import { useEffect, useState } from 'react';
import { useWorkspace } from './workspace';

/**
 * The present, again and again: for whoever shows a clock.
 *
 * @param every ms between two renderings
 * @returns epoch ms, a whole multiple of `every`: all clocks of a screen turn together, and a timer
 * that fires some ms late neither skips nor repeats a second
 */
export function useNow(every = 1000): number {
  const { clock } = useWorkspace();
  const [now, setNow] = useState(() => wholePart(clock.now(), every));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const turn = () => {
      const current = clock.now();
      setNow(wholePart(current, every));
      timer = setTimeout(turn, every - (current % every));
    };
    turn();
    return () => clearTimeout(timer);
  }, [clock, every]);
  return now;
}

const wholePart = (instant: number, unit: number): number => instant - (instant % unit);
