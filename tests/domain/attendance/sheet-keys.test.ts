import { describe, expect, it } from 'vitest';
import { type KeyPress, sheetActOf } from '../../../renderer/domain/attendance/sheet-keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isHeld: false,
  hasControl: false,
  hasAlt: false,
  ...more,
});

describe('a key at the daftar hadir', () => {
  it('marks, moves, searches or clears, wherever the focus is', () => {
    expect(sheetActOf(press('Enter'), 'search')).toBe('mark');
    expect(sheetActOf(press('Enter'), 'elsewhere')).toBe('mark');
    expect(sheetActOf(press('3'), 'search')).toBe('digit');
    expect(sheetActOf(press('ArrowDown'), 'pressable')).toBe('down');
    expect(sheetActOf(press('ArrowUp'), 'search')).toBe('up');
    expect(sheetActOf(press('Escape'), 'elsewhere')).toBe('clear');
    expect(sheetActOf(press('Enter', { hasControl: true }), 'pressable')).toBe('fill');
  });

  it('begins a search with a letter, unless it is typed into one', () => {
    expect(sheetActOf(press('s'), 'elsewhere')).toBe('search');
    expect(sheetActOf(press('s'), 'search')).toBeUndefined();
  });

  it('leaves Enter to a button, and shortcuts to whom they belong', () => {
    expect(sheetActOf(press('Enter'), 'pressable')).toBeUndefined();
    expect(sheetActOf(press('z', { hasControl: true }), 'elsewhere')).toBeUndefined();
    expect(sheetActOf(press('1', { hasAlt: true }), 'elsewhere')).toBeUndefined();
  });

  it('lets somebody leave early with Alt and P, once a press', () => {
    expect(sheetActOf(press('p', { hasAlt: true }), 'search')).toBe('leave');
    expect(sheetActOf(press('p', { hasAlt: true, isHeld: true }), 'elsewhere')).toBe('held');
    expect(sheetActOf(press('p'), 'elsewhere')).toBe('search');
  });

  it('takes digits for the number of a row while a list is copied', () => {
    expect(sheetActOf(press('7', { isNumbering: true }), 'elsewhere')).toBe('search');
    expect(sheetActOf(press('7', { isNumbering: true }), 'search')).toBeUndefined();
    expect(sheetActOf(press('Enter', { isNumbering: true }), 'search')).toBe('mark');
  });

  it('marks one person only, however long it is held', () => {
    for (const focus of ['search', 'pressable', 'elsewhere'] as const) {
      expect(sheetActOf(press('Enter', { isHeld: true }), focus)).toBe('held');
      expect(sheetActOf(press('Enter', { isHeld: true, hasControl: true }), focus)).toBe('held');
      expect(sheetActOf(press('1', { isHeld: true }), focus)).toBe('held');
    }
  });

  it('goes on moving and searching while it is held', () => {
    expect(sheetActOf(press('ArrowDown', { isHeld: true }), 'elsewhere')).toBe('down');
    expect(sheetActOf(press('a', { isHeld: true }), 'elsewhere')).toBe('search');
  });
});
