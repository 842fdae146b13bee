import type { Samples } from './interleave';

/** What a measure found out, as the report prints it. */
export type Finding =
  /** Milliseconds beside those of something else in the same run. */
  | {
      readonly kind: 'comparison';
      readonly name: string;
      readonly against: string;
      readonly samples: Samples;
    }
  /** Bytes as they are and as they travel. */
  | {
      readonly kind: 'size';
      readonly name: string;
      readonly bytes: number;
      readonly gzipped: number;
    }
  | { readonly kind: 'unmeasured'; readonly name: string; readonly reason: string }
  /** What a number above rests on. */
  | { readonly kind: 'remark'; readonly text: string };
