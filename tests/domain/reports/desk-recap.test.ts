import { describe, expect, it } from 'vitest';
import { recapDesk } from '../../../renderer/domain/reports/desk-recap';
import { person } from '../../helpers/recorded-activity';

const stamp = { at: 0, operator: 'Pendamping Contoh' };

describe('registrasi dan berkas', () => {
  it('counts each item and names what is missing', () => {
    const desk = {
      'participant-1': { registered: stamp, biodata: stamp },
      'participant-2': { registered: stamp },
    };
    const recap = recapDesk(desk, [person(1), person(2)]);
    expect(recap.items.filter(({ count }) => count > 0)).toEqual([
      { item: 'registered', count: 2 },
      { item: 'biodata', count: 1 },
    ]);
    expect(recap.incomplete.map(({ missing }) => missing.length)).toEqual([4, 5]);
    expect(recap.isUnused).toBe(false);
  });

  it('accuses nobody where the desk was never used', () => {
    const recap = recapDesk({}, [person(1)]);
    expect(recap.isUnused).toBe(true);
    expect(recap.incomplete).toEqual([]);
  });

  it("leaves out what was received after the report's time", () => {
    const desk = { 'participant-1': { registered: stamp, biodata: { ...stamp, at: 10 } } };
    const { items } = recapDesk(desk, [person(1)], 5);
    expect(items.filter(({ count }) => count > 0)).toEqual([{ item: 'registered', count: 1 }]);
  });

  it('ignores people who are not counted', () => {
    const recap = recapDesk({ 'participant-9': { registered: stamp } }, [person(1)]);
    expect(recap.isUnused).toBe(true);
  });
});
