import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalDamage } from '../contract';
import { errnoOf, syncFolder } from '../disk';
import { writeAtomically } from '../write-atomically';
import { Chains, type Heads, headOf, placeAtEnd } from './chains';
import { type HeadsCache, isCacheTrue, readHeads, removeHeads, writeHeads } from './heads-cache';
import { type Fault, type LogScan, scanLog } from './scan-log';
import { listSegments, parseSegment, segmentName, segmentPath } from './segment';

/** Where the next batch goes and where each chain ends. */
export interface LogEnd {
  readonly segment: number;
  /** Bytes of that segment; 0 when it does not exist yet. */
  readonly size: number;
  readonly heads: Heads;
}

export interface LogPlace {
  readonly activityId: string;
  readonly folder: string;
  /** Where damaged bytes of this log are set aside. */
  readonly quarantine: string;
}

/**
 * The end of a log by its cache and what was appended since, without reading the rest. Undefined
 * when the two disagree or anything is torn: then the log has to be scanned.
 */
export async function openQuickly({ folder }: LogPlace): Promise<LogEnd | undefined> {
  const cache = await readHeads(folder);
  if (cache === undefined) return undefined;
  try {
    if (!(await isCacheTrue(folder, cache))) return undefined;
    return await continueFrom(folder, cache);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
}

async function continueFrom(folder: string, cache: HeadsCache): Promise<LogEnd | undefined> {
  const later = (await listSegments(folder)).filter((segment) => segment > cache.segment);
  const heads = new Map(cache.heads.map((head) => [head.deviceId, head]));
  let lastHash = cache.lastHash;
  let end = { segment: cache.segment, size: cache.size };
  for (const segment of [cache.segment, ...later]) {
    if (segment > end.segment + 1) return undefined;
    const from = segment === cache.segment ? cache.size : 0;
    const { size } = await stat(segmentPath(folder, segment));
    if (size > from) {
      const bytes = (await readFile(segmentPath(folder, segment))).subarray(from);
      const { lines, finishedEnd } = parseSegment(bytes);
      if (finishedEnd !== bytes.length) return undefined;
      for (const { event } of lines) {
        if (event === undefined || placeAtEnd(event.fields, heads) !== 'next') return undefined;
        heads.set(event.fields.deviceId, headOf(event.fields));
        lastHash = event.fields.hash;
      }
    }
    end = { segment, size };
  }
  if (end.segment !== cache.segment || end.size !== cache.size) {
    await writeHeads(folder, { ...end, lastHash, heads: [...heads.values()] });
  }
  return { ...end, heads };
}

/** A log that was read whole and mended as far as the disk allowed. */
export interface ScannedLog extends LogScan {
  readonly end: LogEnd;
  readonly damage: readonly JournalDamage[];
  /** Why a repair could not be written; appending would then follow torn bytes. */
  readonly unmended: unknown;
}

/**
 * Reads a whole log, sets damaged bytes aside and rebuilds the cache. Damage is reported even when
 * the disk refuses the repair: what is readable is still returned.
 */
export async function openThoroughly(place: LogPlace): Promise<ScannedLog> {
  const { activityId, folder } = place;
  const scan = await scanLog(folder, activityId, await readHeads(folder)).catch(refusedBySystem);
  if (scan instanceof Error) {
    const damage = { activityId, path: folder, reason: 'unreadable-file', line: 0 } as const;
    return {
      ...EMPTY,
      end: { segment: 1, size: 0, heads: new Map() },
      damage: [damage],
      unmended: scan,
    };
  }
  const heads = scan.chains.heads();
  const { segment, size, lastHash } = scan;
  const end = { segment, size, heads };
  try {
    const damage = await mend(place, scan);
    if (lastHash !== '') {
      await writeHeads(folder, { segment, size, lastHash, heads: [...heads.values()] });
    }
    return { ...scan, end, damage, unmended: undefined };
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    const damage = scan.faults.map((fault) => reportInPlace(place, fault));
    return { ...scan, end, damage, unmended: error };
  }
}

/** A folder that cannot even be listed: nothing is known of it, and nothing may be written there. */
const EMPTY = {
  events: [],
  chains: new Chains(),
  faults: [],
  repairs: [],
  segment: 1,
  size: 0,
  lastHash: '',
} as const;

function refusedBySystem(error: unknown): Error {
  if (error instanceof Error && errnoOf(error) !== undefined) return error;
  throw error;
}

async function mend(place: LogPlace, scan: LogScan): Promise<readonly JournalDamage[]> {
  const damage: JournalDamage[] = [];
  for (const fault of scan.faults) {
    damage.push(
      fault.bytes === undefined
        ? reportInPlace(place, fault)
        : { ...reportInPlace(place, fault), path: await setAside(place, fault, fault.bytes) },
    );
  }
  // A cache that outlived the repair would take the shorter file for lost lines.
  if (scan.repairs.length > 0) await removeHeads(place.folder);
  for (const { segment, kept } of scan.repairs) {
    const failure = await writeAtomically(segmentPath(place.folder, segment), kept);
    if (failure !== undefined) {
      throw Object.assign(new Error('repair'), {
        code: failure === 'disk-full' ? 'ENOSPC' : 'EIO',
      });
    }
  }
  return damage;
}

function reportInPlace({ activityId, folder }: LogPlace, fault: Fault): JournalDamage {
  const { segment, line, reason } = fault;
  return { activityId, path: segmentPath(folder, segment), reason, line };
}

/** Keeps the damaged bytes as they are, under a name that says where they were. */
async function setAside(place: LogPlace, fault: Fault, bytes: Buffer): Promise<string> {
  const folder = join(place.quarantine, place.activityId);
  await mkdir(folder, { recursive: true });
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, `${segmentName(fault.segment)}.line-${fault.line}.${copy}.part`);
    try {
      const handle = await open(path, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await syncFolder(folder);
      return path;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}
