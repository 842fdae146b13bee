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

function tidySigner(signer: Signer): Signer {
  const { id, position, name, rank, nip, acting } = signer;
  const read = readNip(nip);
  const onBehalfOf = tidyPosition(signer.onBehalfOf ?? '').replace(/^a\.?\s?n\.?\s+/i, '');
  const underBehalfOf = tidyPosition(signer.underBehalfOf ?? '');
  const plainName = tidy(signer.plainName ?? '');
  return {
    id,
    position: tidyPosition(position),
    name: tidy(name),
    rank: tidy(rank),
    nip: read.status === 'read' ? read.nip : tidy(nip),
    // Left out rather than empty: settings from before these fields are the same as without them.
    ...(onBehalfOf === '' ? {} : { onBehalfOf }),
    ...(underBehalfOf === '' ? {} : { underBehalfOf }),
    ...(acting ? { acting } : {}),
    ...(plainName === '' ? {} : { plainName }),
  };
}

const isFilled = ({ position, name, rank, nip, onBehalfOf = '', underBehalfOf = '' }: Signer) =>
  [position, name, rank, nip, onBehalfOf, underBehalfOf].some((text) => text !== '');

/** The paper puts the comma after a jabatan itself. */
const tidyPosition = (text: string): string => tidy(text).replace(/,$/, '');

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
