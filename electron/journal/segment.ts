import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from '../codec';
import { errnoOf } from '../disk';
import { type EventFields, parseFields } from './fields';

/**
 * A segment holds batches: the lines of one `append`, then an empty line. What follows the last
 * empty line was never finished, so a crash in the middle of a batch leaves none of it.
 */
const LINE_END = 0x0a;

/** A full segment is closed and never written again; a batch is never split. */
export const SEALED_AT = 4 * 1024 * 1024;

export interface SegmentLine {
  /** Counted from 1, empty lines included, as an editor shows it. */
  readonly number: number;
  /** Where the line lies in the segment, its line break included. */
  readonly start: number;
  readonly end: number;
  /** Undefined when the bytes are not an event. */
  readonly event: { readonly json: string; readonly fields: EventFields } | undefined;
}

export interface ParsedSegment {
  readonly lines: readonly SegmentLine[];
  /** Where the last finished batch ends; beyond it lies a torn one. */
  readonly finishedEnd: number;
  /** The torn batch's whole lines; bytes after the last line break belong to no line. */
  readonly unfinishedLines: readonly SegmentLine[];
}

export function segmentName(number: number): string {
  return `${String(number).padStart(4, '0')}.ndjson`;
}

export function segmentPath(folder: string, number: number): string {
  return join(folder, segmentName(number));
}

/** The segments of one log, oldest first; none when the log does not exist. */
export async function listSegments(folder: string): Promise<readonly number[]> {
  try {
    const names = await readdir(folder);
    const numbers = names.flatMap((name) => /^(\d{4,9})\.ndjson$/.exec(name)?.[1] ?? []);
    return numbers.map(Number).sort((a, b) => a - b);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

export function encodeBatch(jsons: readonly string[]): Buffer {
  const end = Buffer.of(LINE_END);
  return Buffer.concat([...jsons.flatMap((json) => [encode(json), end]), end]);
}

/** Reads what `encodeBatch` wrote, and whatever a crash or a bad disk made of it. */
export function parseSegment(bytes: Buffer): ParsedSegment {
  const lines: SegmentLine[] = [];
  let finishedEnd = 0;
  let finishedCount = 0;
  let number = 0;
  let start = 0;
  for (;;) {
    const lineEnd = bytes.indexOf(LINE_END, start);
    if (lineEnd === -1) break;
    number += 1;
    const end = lineEnd + 1;
    if (lineEnd === start) {
      finishedEnd = end;
      finishedCount = lines.length;
    } else {
      lines.push({ number, start, end, event: parseEvent(bytes.subarray(start, lineEnd)) });
    }
    start = end;
  }
  return {
    lines: lines.slice(0, finishedCount),
    finishedEnd,
    unfinishedLines: lines.slice(finishedCount),
  };
}

function parseEvent(bytes: Buffer): SegmentLine['event'] {
  const json = decode(bytes);
  const fields = json === undefined ? undefined : parseFields(json);
  return json === undefined || fields === undefined ? undefined : { json, fields };
}
