import type { AppendResult, Journal, JournalLine, JournalReport } from './journal';

/**
 * The journal lives in another process. A call that gets no answer is one of its failures: it must
 * stop neither the start of the application nor the telling that an act was not saved.
 */
export async function append(
  journal: Journal,
  lines: readonly JournalLine[],
): Promise<AppendResult> {
  const answer = await unlessRejected(() => journal.append(lines));
  return answer ?? { status: 'failed', code: 'failed' };
}

/** @returns undefined when the journal did not answer */
export function readLines(
  journal: Journal,
  activityId: string,
): Promise<readonly string[] | undefined> {
  return unlessRejected(() => journal.read(activityId));
}

/** @returns undefined when the journal did not answer */
export function inspect(journal: Journal): Promise<JournalReport | undefined> {
  return unlessRejected(() => journal.inspect());
}

async function unlessRejected<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
