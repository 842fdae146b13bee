import type { DaySummary } from '../summary';

/**
 * The one day that a pendamping who opens the laptop most likely wants: a clock that runs comes
 * first, also one of another day that nobody stopped; then today's days, begun before planned. An
 * archived day asks for nothing.
 *
 * @param days by date and start
 * @param today `YYYY-MM-DD`
 */
export function dayToContinue(days: readonly DaySummary[], today: string): DaySummary | undefined {
  const open = days.filter(({ status }) => status !== 'archived');
  const ofToday = open.filter(({ date }) => date === today);
  return (
    ofToday.find(({ activeSteps }) => activeSteps.length > 0) ??
    open.findLast(({ activeSteps }) => activeSteps.length > 0) ??
    ofToday.find(({ status }) => status === 'running') ??
    ofToday.at(0)
  );
}
