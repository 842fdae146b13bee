/**
 * Runs work while no other window or session touches the same log. Not reentrant: what runs inside
 * must not ask for the same log again.
 */
export async function withLogLock<T>(
  databaseName: string,
  activityId: string,
  work: () => Promise<T>,
): Promise<T> {
  return await navigator.locks.request(`${databaseName}:log:${activityId}`, work);
}
