import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../renderer/domain/log/event';
import { officeMachine } from '../../../renderer/domain/office/office-machine';
import {
  EMPTY_OFFICE,
  type OfficeSettings,
  type Signer,
} from '../../../renderer/domain/office/settings';

const context = { now: 1_000, deviceId: 'device-1', newId: () => 'id' };
const decide = (settings: OfficeSettings, current = EMPTY_OFFICE) =>
  officeMachine.decide(
    { settings: current, aliases: {} },
    { type: 'change-office', settings },
    context,
  );
const withLogo = (logo: string): OfficeSettings => ({
  ...EMPTY_OFFICE,
  letterhead: { ...EMPTY_OFFICE.letterhead, logo },
});
const withSigner = (signer: Partial<Signer>): OfficeSettings => ({
  ...EMPTY_OFFICE,
  signers: [{ id: 's', position: 'Kepala Bidang', name: 'Ani', rank: '', nip: '', ...signer }],
});

describe('changing the settings of the office', () => {
  it('records all of them as they are from now on, the logo only when it changed', () => {
    const settings = withSigner({});
    const { logo: _logo, ...letterhead } = settings.letterhead;
    expect(decide(settings)).toEqual({
      ok: true,
      drafts: [{ type: 'OfficeChanged', payload: { ...settings, letterhead }, occurredAt: 1_000 }],
    });
    const logo = 'data:image/jpeg;base64,AAAA';
    expect(decide(withLogo(logo))).toEqual({
      ok: true,
      drafts: [{ type: 'LogoChanged', payload: { logo }, occurredAt: 1_000 }],
    });
  });

  it('gives back what was recorded, logo and all', () => {
    const settings = withSigner({});
    const complete = {
      ...settings,
      letterhead: { ...settings.letterhead, logo: 'data:image/jpeg;base64,AAAA' },
    };
    const decision = decide(complete);
    if (!decision.ok) throw new Error('The settings were refused');
    const events = decision.drafts.map((draft) => draft as LogEvent);
    expect(officeMachine.replay(events).settings).toEqual(complete);
  });

  it('records nothing when nothing is different', () => {
    const settings = withSigner({});
    const { paper, ...others } = structuredClone(settings);
    expect(decide({ ...others, paper }, settings)).toEqual({ ok: true, drafts: [] });
  });

  it('refuses a signer without a name, and says which', () => {
    expect(decide(withSigner({ name: ' ' }))).toEqual({
      ok: false,
      refusal: { code: 'signer-incomplete', position: 'Kepala Bidang' },
    });
    expect(decide(withSigner({ position: '' }))).toMatchObject({ ok: false });
  });

  it('refuses a logo that no document could carry', () => {
    expect(decide(withLogo('data:image/svg+xml;base64,AAAA'))).toMatchObject({
      refusal: { code: 'logo-invalid' },
    });
    expect(decide(withLogo(`data:image/png;base64,${'A'.repeat(1_400_000)}`))).toMatchObject({
      refusal: { code: 'logo-too-large' },
    });
    expect(decide(withLogo('data:image/jpeg;base64,AAAA'))).toMatchObject({ ok: true });
  });
});
