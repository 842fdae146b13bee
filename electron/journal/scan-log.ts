import { readFile } from 'node:fs/promises';
import type { JournalDamage } from '../contract';
import { errnoOf } from '../disk';
import { Chains } from './chains';
import type { EventFields } from './fields';
import type { HeadsCache } from './heads-cache';
import {
  listSegments,
  type ParsedSegment,
  parseSegment,
  type SegmentLine,
  segmentPath,
} from './segment';

export interface Fault {
  readonly segment: number;
  readonly line: number;
  readonly reason: JournalDamage['reason'];
  /** What has to leave the segment; undefined where nothing does. */
  readonly bytes?: Buffer;
}

/** A segment that needs other contents than it has. */
export interface Repair {
  readonly segment: number;
  readonly kept: Buffer;
}

export interface LogScan {
  /** Each event once, in the order of arrival. */
  readonly events: readonly { readonly json: string; readonly fields: EventFields }[];
  readonly chains: Chains;
  readonly faults: readonly Fault[];
  readonly repairs: readonly Repair[];
  /** Where the next batch goes, once the repairs are made. */
  readonly segment: number;
  readonly size: number;
  /** Hash of the last line of that segment; empty when it holds none. */
  readonly lastHash: string;
}

/** Reads one whole log and finds everything that is wrong with it; changes nothing. */
export async function scanLog(
  folder: string,
  activityId: string,
  cache: HeadsCache | undefined,
): Promise<LogScan> {
  const segments = await listSegments(folder);
  const chains = new Chains();
  const events: LogScan['events'][number][] = [];
  const origins = new Map<EventFields, { readonly segment: number; readonly line: number }>();
  const faults: Fault[] = [...missingSegments(segments, cache)];
  const repairs: Repair[] = [];
  let end = { segment: 1, size: 0, lastHash: '' };

  for (const segment of segments) {
    const bytes = await readSegment(segmentPath(folder, segment));
    if (bytes === undefined) {
      faults.push({ segment, line: 0, reason: 'unreadable-file' });
      end = { segment: segment + 1, size: 0, lastHash: '' };
      continue;
    }
    // A later segment is begun only after everything in this one was acknowledged.
    const isSealed = segment !== segments.at(-1) || (cache?.segment ?? 0) > segment;
    const acknowledged = isSealed ? bytes.length : cache?.segment === segment ? cache.size : 0;
    if (cache?.segment === segment && cache.size > bytes.length) {
      faults.push({ segment, line: countLines(bytes) + 1, reason: 'missing-lines' });
    }
    const found = examine(bytes, parseSegment(bytes), acknowledged, (line) => {
      if (line.event?.fields.activityId !== activityId) return 'unreadable-line';
      const { fields } = line.event;
      if (chains.has(fields)) {
        return chains.placeEarlier(fields) === 'known' ? 'repeated' : 'broken-chain';
      }
      chains.add(fields);
      events.push(line.event);
      origins.set(fields, { segment, line: line.number });
      return 'kept';
    });
    faults.push(...found.faults.map((fault) => ({ ...fault, segment })));
    if (found.kept !== undefined) repairs.push({ segment, kept: found.kept });
    end = { segment, size: found.size, lastHash: found.lastHash };
  }

  for (const line of chains.breaks()) {
    const origin = origins.get(line);
    if (origin !== undefined) faults.push({ ...origin, reason: 'broken-chain' });
  }
  return { events, chains, faults, repairs, ...end };
}

async function readSegment(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Segments are numbered without holes, and none that the cache knew may be gone. */
function missingSegments(segments: readonly number[], cache: HeadsCache | undefined) {
  const last = Math.max(segments.at(-1) ?? 0, cache?.segment ?? 0);
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((segment) => !segments.includes(segment))
    .map((segment) => ({ segment, line: 1, reason: 'missing-lines' }) as const);
}

type Verdict = 'kept' | 'repeated' | 'unreadable-line' | 'broken-chain';

interface Examined {
  readonly faults: readonly Omit<Fault, 'segment'>[];
  /** The contents the segment should have, or undefined when it is as it should be. */
  readonly kept: Buffer | undefined;
  readonly size: number;
  readonly lastHash: string;
}

function examine(
  bytes: Buffer,
  parsed: ParsedSegment,
  acknowledged: number,
  judge: (line: SegmentLine) => Verdict,
): Examined {
  // A batch that had been acknowledged is damaged, not unfinished: its whole lines stay.
  const salvaged = acknowledged > parsed.finishedEnd ? parsed.unfinishedLines : [];
  const tornFrom = salvaged.at(-1)?.end ?? parsed.finishedEnd;
  const faults: Omit<Fault, 'segment'>[] = [];
  const pieces: Buffer[] = [];
  let start = 0;
  let lastHash = '';
  for (const line of [...parsed.lines, ...salvaged]) {
    const verdict = judge(line);
    if (verdict === 'kept' || verdict === 'repeated') {
      lastHash = line.event?.fields.hash ?? '';
      continue;
    }
    const removed = bytes.subarray(line.start, line.end);
    faults.push({ line: line.number, reason: verdict, bytes: removed });
    pieces.push(bytes.subarray(start, line.start));
    start = line.end;
  }
  pieces.push(bytes.subarray(start, tornFrom));
  if (salvaged.length > 0) pieces.push(Buffer.from('\n'));
  if (tornFrom < bytes.length) {
    const line = countLines(bytes.subarray(0, tornFrom)) + 1;
    faults.push({ line, reason: 'torn-last-line', bytes: bytes.subarray(tornFrom) });
  }
  const kept = Buffer.concat(pieces);
  const isWhole = kept.length === bytes.length;
  return { faults, kept: isWhole ? undefined : kept, size: kept.length, lastHash };
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
