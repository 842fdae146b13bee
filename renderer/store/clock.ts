/** Where the store learns the time, so that a test can give it. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Minutes east of UTC on this machine at an instant (epoch ms). */
  utcOffset(at: number): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  utcOffset: (at) => -new Date(at).getTimezoneOffset(),
};
