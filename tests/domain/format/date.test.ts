import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatPlainDate,
  formatWeekday,
} from '../../../renderer/domain/format/date';

describe('dates as Indonesians write them', () => {
  it('names the weekday and the month', () => {
    expect(formatDate('2023-10-09')).toBe('Senin, 9 Oktober 2023');
    expect(formatDate('2024-02-29')).toBe('Kamis, 29 Februari 2024');
    expect(formatPlainDate('2023-11-06')).toBe('6 November 2023');
  });

  it('knows every weekday, with the standard spelling of Jumat', () => {
    const week = Array.from({ length: 7 }, (_, day) => formatWeekday(`2023-10-0${day + 2}`));
    expect(week).toEqual(['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']);
  });

  it('writes a range without repeating what both ends share', () => {
    expect(formatDateRange('2023-10-09', '2023-10-09')).toBe('9 Oktober 2023');
    expect(formatDateRange('2023-10-09', '2023-10-11')).toBe('9–11 Oktober 2023');
    expect(formatDateRange('2023-10-30', '2023-11-01')).toBe('30 Oktober–1 November 2023');
    expect(formatDateRange('2023-12-30', '2024-01-02')).toBe('30 Desember 2023–2 Januari 2024');
  });

  it('refuses a text that is no date', () => {
    expect(() => formatDate('besok')).toThrow(RangeError);
  });
});
