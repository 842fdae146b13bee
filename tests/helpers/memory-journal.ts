import type { Head, LogEvent } from '../../renderer/domain/log/event';
import { decodeLine, encodeLine } from '../../renderer/store/event-codec';
import type {
  AppendResult,
  Journal,
  JournalFailure,
  JournalLine,
  JournalReport,
} from '../../renderer/store/journal';

/**
 * The desktop's journal as the store sees it, in memory: accepts what continues a chain or fills a
 * gap, passes over what it knows. Its lines can be spoiled, and it can be told to fail.
 */
export class MemoryJournal implements Journal {
  /** Lines by log, as they lie on the disk. */
  readonly logs = new Map<string, string[]>();
  /** What every append answers until it is cleared. */
  failure: JournalFailure | undefined;
  /** Every call rejects, as when the other process is gone. */
  isGone = false;
  readonly calls = { append: 0, read: 0, inspect: 0 };
  /** Runs after lines were written and before that is told. */
  afterAppend: (() => void | Promise<void>) | undefined;

  /** A journal that already holds these events. */
  static of(...chains: readonly (readonly LogEvent[])[]): MemoryJournal {
    const journal = new MemoryJournal();
    for (const event of chains.flat())
      journal.#linesOf(event.activityId).push(JSON.stringify(event));
    return journal;
  }

  async inspect(): Promise<JournalReport> {
    this.calls.inspect += 1;
    if (this.isGone) throw new Error('no answer');
    const heads = [...this.logs.keys()].flatMap((activityId) => [
      ...this.#headsOf(activityId).values(),
    ]);
    return { heads, damage: [] };
  }

  async read(activityId: string): Promise<readonly string[]> {
    this.calls.read += 1;
    if (this.isGone) throw new Error('no answer');
    return [...this.#linesOf(activityId)];
  }

  async append(lines: readonly JournalLine[]): Promise<AppendResult> {
    this.calls.append += 1;
    if (this.isGone) throw new Error('no answer');
    if (this.failure) return { status: 'failed', code: this.failure };
    const [first] = lines;
    if (!first) return { status: 'appended' };
    const known = this.#linesOf(first.activityId);
    const accepted: string[] = [];
    for (const line of lines) {
      const verdict = this.#place(line, [...known, ...accepted]);
      if (verdict === 'conflict') return { status: 'failed', code: 'out-of-order' };
      if (verdict === 'missing') accepted.push(line.json);
    }
    known.push(...accepted);
    await this.afterAppend?.();
    return { status: 'appended' };
  }

  /** The events of a log in the order of their lines. */
  events(activityId: string): readonly LogEvent[] {
    return readAll(this.#linesOf(activityId));
  }

  #place(line: JournalLine, lines: readonly string[]): 'missing' | 'known' | 'conflict' {
    const chain = readAll(lines).filter((event) => event.deviceId === line.deviceId);
    const find = (seq: number) => chain.find((event) => event.seq === seq);
    const same = find(line.seq);
    if (same) return same.hash === line.hash ? 'known' : 'conflict';
    const isPastEnd = chain.every((event) => event.seq < line.seq);
    const before = line.seq === 1 ? '' : find(line.seq - 1)?.hash;
    if (isPastEnd) return before === line.previousHash ? 'missing' : 'conflict';
    const after = find(line.seq + 1)?.previousHash;
    const fits =
      (before === undefined || before === line.previousHash) &&
      (after === undefined || after === line.hash);
    return fits ? 'missing' : 'conflict';
  }

  #headsOf(activityId: string): ReadonlyMap<string, Head> {
    const heads = new Map<string, Head>();
    for (const event of readAll(this.#linesOf(activityId))) {
      if (event.seq < (heads.get(event.deviceId)?.seq ?? 0)) continue;
      const { deviceId, seq, hash } = encodeLine(event);
      heads.set(deviceId, { activityId, deviceId, seq, hash });
    }
    return heads;
  }

  #linesOf(activityId: string): string[] {
    const lines = this.logs.get(activityId) ?? [];
    this.logs.set(activityId, lines);
    return lines;
  }
}

function readAll(lines: readonly string[]): readonly LogEvent[] {
  return lines.flatMap((line) => {
    const decoded = decodeLine(line);
    return decoded.ok ? [decoded.event] : [];
  });
}
