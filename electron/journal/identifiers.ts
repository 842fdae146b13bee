/** Lower case only: where file names ignore case, two spellings would share a folder. */
const IDENTIFIER = /^(?:office|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A log's or device's id: a UUID or the word `office`, and so never a path. */
export function isIdentifier(value: string): boolean {
  return IDENTIFIER.test(value);
}
