import { canonicalize } from 'json-canonicalize';
import type { Draft, LogEvent } from '../log/event';
import type { Decision, LogMachine } from '../log/machine';
import { EMPTY_OFFICE, type OfficeFields, type OfficeSettings, type Signer } from './settings';

export interface OfficeCommand {
  readonly type: 'change-office';
  readonly settings: OfficeSettings;
}

export type OfficeRefusal =
  | { readonly code: 'signer-incomplete'; readonly position: string }
  | { readonly code: 'logo-invalid' }
  | { readonly code: 'logo-too-large' };

/** Longest data URL of a logo in characters, about 1 MB of picture: it is in every document. */
const LONGEST_LOGO = 1_400_000;

/** The office's settings as a log of their own: the same audit, journal and backup as a kegiatan. */
export const officeMachine: LogMachine<OfficeSettings, OfficeCommand, OfficeRefusal> = {
  replay: (events) => events.reduce(evolve, EMPTY_OFFICE),
  evolve,
  decide: (current, { settings }, { now }): Decision<OfficeRefusal> => {
    const refusal = refusalOf(settings);
    if (refusal) return { ok: false, refusal };
    const fields = withoutLogo(settings);
    const { logo } = settings.letterhead;
    const drafts: Draft[] = [];
    if (canonicalize(fields) !== canonicalize(withoutLogo(current))) {
      drafts.push({ type: 'OfficeChanged', payload: fields, occurredAt: now });
    }
    if (logo !== current.letterhead.logo) {
      drafts.push({ type: 'LogoChanged', payload: { logo }, occurredAt: now });
    }
    return { ok: true, drafts };
  },
};

function evolve(settings: OfficeSettings, event: LogEvent): OfficeSettings {
  const { logo } = settings.letterhead;
  switch (event.type) {
    case 'OfficeChanged':
      return { ...event.payload, letterhead: { ...event.payload.letterhead, logo } };
    case 'LogoChanged':
      return { ...settings, letterhead: { ...settings.letterhead, logo: event.payload.logo } };
    default:
      return settings;
  }
}

function withoutLogo(settings: OfficeSettings): OfficeFields {
  const { logo: _logo, ...letterhead } = settings.letterhead;
  return { ...settings, letterhead };
}

function refusalOf({ signers, letterhead }: OfficeSettings): OfficeRefusal | undefined {
  const incomplete = signers.find((signer) => !isComplete(signer));
  if (incomplete) return { code: 'signer-incomplete', position: incomplete.position };
  const { logo } = letterhead;
  if (logo !== '' && !/^data:image\/(png|jpeg);base64,/.test(logo)) return { code: 'logo-invalid' };
  return logo.length > LONGEST_LOGO ? { code: 'logo-too-large' } : undefined;
}

const isComplete = (signer: Signer): boolean =>
  signer.position.trim() !== '' && signer.name.trim() !== '';
