import validate, { type OfficeVersion } from '@ooxml-tools/validate';

export const BOTH: readonly OfficeVersion[] = ['Microsoft365', 'Office2013'];

/** What Microsoft's own Open XML SDK has against a file. */
export async function problemsOf(
  bytes: Uint8Array,
  versions: readonly OfficeVersion[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const version of versions) {
    for (const { description, path } of await validate(bytes, 'docx', version)) {
      problems.push(`${version} ${path.partUri}${path.xpath}: ${description}`);
    }
  }
  return problems;
}
