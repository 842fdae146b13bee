import { canonicalize } from 'json-canonicalize';
import type { Decision, LogMachine } from '../log/machine';
import { EMPTY_OFFICE, type OfficeSettings, type Signer } from './settings';

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
  replay: (events) =>
    events.reduce<OfficeSettings>(
      (settings, event) => (event.type === 'OfficeChanged' ? event.payload : settings),
      EMPTY_OFFICE,
    ),
  evolve: (settings, event) => (event.type === 'OfficeChanged' ? event.payload : settings),
  decide: (current, command, context): Decision<OfficeRefusal> => {
    const { settings } = command;
    // Every change repeats all settings, the logo too: nothing is written for nothing.
    if (canonicalize(current) === canonicalize(settings)) return { ok: true, drafts: [] };
    const incomplete = settings.signers.find((signer) => !isComplete(signer));
    if (incomplete) {
      const { position } = incomplete;
      return { ok: false, refusal: { code: 'signer-incomplete', position } };
    }
    const { logo } = settings.letterhead;
    if (logo !== '' && !/^data:image\/(png|jpeg);base64,/.test(logo)) {
      return { ok: false, refusal: { code: 'logo-invalid' } };
    }
    if (logo.length > LONGEST_LOGO) return { ok: false, refusal: { code: 'logo-too-large' } };
    const change = {
      type: 'OfficeChanged',
      payload: settings,
      occurredAt: context.now,
    } as const;
    return { ok: true, drafts: [change] };
  },
};

const isComplete = (signer: Signer): boolean =>
  signer.position.trim() !== '' && signer.name.trim() !== '';
