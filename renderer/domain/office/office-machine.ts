import { canonicalize } from 'json-canonicalize';
import type { Draft, LogEvent } from '../log/event';
import type { Decision, LogMachine } from '../log/machine';
import { rootKey } from '../people/appearances';
import { EMPTY_OFFICE_STATE, type OfficeState } from './office-state';
import type { OfficeFields, OfficeSettings, Signer } from './settings';

export type OfficeCommand =
  | { readonly type: 'change-office'; readonly settings: OfficeSettings }
  /** Both by `personKey`: from now on `from` is read as the person that `into` is. */
  | { readonly type: 'merge-people'; readonly from: string; readonly into: string }
  | { readonly type: 'separate-people'; readonly from: string };

export type OfficeRefusal =
  | { readonly code: 'signer-incomplete'; readonly position: string }
  | { readonly code: 'logo-invalid' }
  | { readonly code: 'logo-too-large' }
  | { readonly code: 'nothing-to-do' };

/** Longest data URL of a logo in characters, about 1 MB of picture: it is in every document. */
const LONGEST_LOGO = 1_400_000;

/** The office's settings as a log of their own: the same audit, journal and backup as a kegiatan. */
export const officeMachine: LogMachine<OfficeState, OfficeCommand, OfficeRefusal> = {
  replay: (events) => events.reduce(evolve, EMPTY_OFFICE_STATE),
  evolve,
  decide: ({ settings, aliases }, command, { now }) => {
    switch (command.type) {
      case 'change-office':
        return decideChange(settings, command.settings, now);
      case 'merge-people': {
        const { from, into } = command;
        if (rootKey(from, aliases) === rootKey(into, aliases)) return NOTHING_TO_DO;
        // From root to root: so a chain never closes, and one separation takes back one merging.
        const merged = { from: rootKey(from, aliases), into: rootKey(into, aliases) };
        return { ok: true, drafts: [{ type: 'PeopleMerged', payload: merged, occurredAt: now }] };
      }
      case 'separate-people': {
        const { from } = command;
        if (aliases[from] === undefined) return NOTHING_TO_DO;
        return {
          ok: true,
          drafts: [{ type: 'PeopleSeparated', payload: { from }, occurredAt: now }],
        };
      }
    }
  },
};

const NOTHING_TO_DO: Decision<OfficeRefusal> = { ok: false, refusal: { code: 'nothing-to-do' } };

function decideChange(
  current: OfficeSettings,
  settings: OfficeSettings,
  now: number,
): Decision<OfficeRefusal> {
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
}

function evolve(state: OfficeState, event: LogEvent): OfficeState {
  const { settings, aliases } = state;
  const { logo } = settings.letterhead;
  switch (event.type) {
    case 'OfficeChanged': {
      const letterhead = { ...event.payload.letterhead, logo };
      return { ...state, settings: { ...event.payload, letterhead } };
    }
    case 'LogoChanged': {
      const letterhead = { ...settings.letterhead, logo: event.payload.logo };
      return { ...state, settings: { ...settings, letterhead } };
    }
    case 'PeopleMerged':
      return { ...state, aliases: { ...aliases, [event.payload.from]: event.payload.into } };
    case 'PeopleSeparated': {
      const { [event.payload.from]: _separated, ...others } = aliases;
      return { ...state, aliases: others };
    }
    default:
      return state;
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
