import type { Finding } from '../finding';
import type { Stage } from '../stage';

/** A part of the bench that can be asked for by its name. */
export interface Measure {
  /** What it finds out, for the line that says why it did not. */
  readonly title: string;
  readonly inNode?: () => Promise<readonly Finding[]>;
  readonly inBrowser?: (stage: Stage) => Promise<readonly Finding[]>;
}
