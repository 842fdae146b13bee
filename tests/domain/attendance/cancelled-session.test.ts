import { describe, expect, it } from 'vitest';
import { cancellationInWords } from '../../../renderer/domain/attendance/cancelled-session';

const cancellation = {
  at: Date.parse('2026-11-24T10:42:00+07:00'),
  operator: 'Rina Pendamping',
  reason: 'Narasumber berhalangan hadir',
};

describe('a session that did not take place', () => {
  it('says why, when it was recorded, and by whom', () => {
    expect(cancellationInWords(cancellation, '2026-11-24', 'WIB')).toBe(
      'Alasan: Narasumber berhalangan hadir. Dicatat pukul 10.42 oleh Rina Pendamping.',
    );
  });

  it('names the date where it was recorded on another day, in the zone of the kegiatan', () => {
    expect(cancellationInWords(cancellation, '2026-11-23', 'WIT')).toBe(
      'Alasan: Narasumber berhalangan hadir. Dicatat 24 November 2026 pukul 12.42 WIT oleh Rina Pendamping.',
    );
  });

  it('ends the reason once, and names nobody where nobody was named', () => {
    const unnamed = { ...cancellation, reason: 'Ruangan banjir.', operator: '' };
    expect(cancellationInWords(unnamed, '2026-11-24', 'WIB')).toBe(
      'Alasan: Ruangan banjir. Dicatat pukul 10.42.',
    );
  });
});
