import type { Signer } from '../domain/office/settings';

/** What may be chosen each time a document is made. */
export interface DocumentOptions {
  /** Who signs; the first signer of the settings without. */
  readonly signer?: Signer;
  /** Hash of the log's head, hex; its first 16 digits stand in the footer. */
  readonly logHead?: string;
}
