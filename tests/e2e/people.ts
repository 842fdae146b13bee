import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../build/project';

export const PEOPLE_FOLDER = join(PROJECT, 'tests/fixtures/people');

/** The list as a training office exports it: 43 rows, of which 41 are proposed. */
export const CANDIDATES = join(PEOPLE_FOLDER, 'daftar-calon-peserta.xlsx');

interface Answers {
  readonly people: readonly {
    readonly name: string;
    readonly degree: string;
    readonly nip: string;
  }[];
}

const { people }: Answers = JSON.parse(
  readFileSync(join(PEOPLE_FOLDER, 'sipaket.answers.json'), 'utf8'),
);

/** Whoever comes in from that list, as papers print them: forty, and a guest without a NIP. */
export const CANDIDATE_CELLS: readonly string[] = [
  ...people.map(({ name, degree, nip }) => `${withDegree(name, degree)}\nNIP ${inGroups(nip)}`),
  'Markus Tan',
];

function withDegree(name: string, degree: string): string {
  if (degree === '') return name;
  return degree === 'dr.' ? `${degree} ${name}` : `${name}, ${degree}`;
}

function inGroups(nip: string): string {
  return nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');
}
