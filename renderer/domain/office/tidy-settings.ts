import { readNip } from '../people/nip';
import type { OfficeSettings, Signer } from './settings';

/** Settings as they are worth keeping: no blanks around texts, no empty lines or signers. */
export function tidySettings(settings: OfficeSettings): OfficeSettings {
  const { office, city, letterhead, signers, paper, operator } = settings;
  return {
    office: tidy(office),
    city: tidy(city),
    letterhead: {
      government: tidy(letterhead.government),
      units: letterhead.units.map(tidy).filter((line) => line !== ''),
      address: tidy(letterhead.address),
      contact: tidy(letterhead.contact),
      logo: letterhead.logo,
    },
    signers: signers.map(tidySigner).filter(isFilled),
    paper,
    operator: tidy(operator),
  };
}

function tidySigner({ id, position, name, rank, nip }: Signer): Signer {
  const read = readNip(nip);
  return {
    id,
    // The paper puts the comma after a jabatan itself.
    position: tidy(position).replace(/,$/, ''),
    name: tidy(name),
    rank: tidy(rank),
    nip: read.status === 'read' ? read.nip : tidy(nip),
  };
}

const isFilled = ({ position, name, rank, nip }: Signer): boolean =>
  [position, name, rank, nip].some((text) => text !== '');

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
