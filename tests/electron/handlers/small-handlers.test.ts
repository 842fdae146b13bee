import { describe, expect, it, vi } from 'vitest';
import { appHandlers } from '../../../electron/handlers/app';
import { displayHandlers } from '../../../electron/handlers/display';
import { powerHandlers } from '../../../electron/handlers/power';

const neverAsleep = () => undefined;

describe('keeping the display awake', () => {
  it('blocks once, however often it is asked, and lets go once', async () => {
    const blocker = { start: vi.fn(() => 0), stop: vi.fn(() => true) };
    const { keepAwake } = powerHandlers(blocker, neverAsleep);
    await keepAwake([true]);
    await keepAwake([true]);
    expect(blocker.start.mock.calls).toEqual([['prevent-display-sleep']]);
    await keepAwake([false]);
    await keepAwake([false]);
    expect(blocker.stop.mock.calls).toEqual([[0]]);
    await keepAwake([true]);
    expect(blocker.start).toHaveBeenCalledTimes(2);
  });

  it('refuses anything but yes or no', async () => {
    const blocker = { start: vi.fn(() => 0), stop: vi.fn(() => true) };
    await expect(powerHandlers(blocker, neverAsleep).keepAwake(['yes'])).rejects.toThrow();
    await expect(powerHandlers(blocker, neverAsleep).keepAwake([])).rejects.toThrow();
    expect(blocker.start).not.toHaveBeenCalled();
  });
});

describe('the last sleep of the machine', () => {
  const blocker = { start: () => 0, stop: () => true };

  it('is told as the system announced it', async () => {
    const sleep = { suspendedAt: 1, resumedAt: 2 };
    expect(await powerHandlers(blocker, () => sleep).lastSuspension([])).toEqual(sleep);
    expect(await powerHandlers(blocker, neverAsleep).lastSuspension([])).toBeUndefined();
    await expect(powerHandlers(blocker, neverAsleep).lastSuspension(['x'])).rejects.toThrow();
  });
});

describe('the classroom window', () => {
  const window = () => ({ show: vi.fn(async () => undefined) });

  it('opens at a route', async () => {
    const classroom = window();
    const { openClassroom } = displayHandlers(classroom);
    await openClassroom(['/kegiatan/018b0000-0000-7000-8000-00000000000a/layar-kelas?hari=1']);
    expect(classroom.show.mock.calls).toEqual([
      ['/kegiatan/018b0000-0000-7000-8000-00000000000a/layar-kelas?hari=1'],
    ]);
  });

  it.each([
    'https://example.com',
    '//example.com',
    'javascript:alert(1)',
    'kegiatan',
    '/a/../b',
    '/a#b',
    '/a\\b',
    '/a b',
    `/${'a'.repeat(301)}`,
    '',
    null,
    { toString: () => '/' },
  ])('does not open at %j', async (route) => {
    const classroom = window();
    await expect(displayHandlers(classroom).openClassroom([route])).rejects.toThrow();
    expect(classroom.show).not.toHaveBeenCalled();
  });
});

describe('facts about the application', () => {
  it('are told to a caller that passes nothing', async () => {
    const facts = { version: '0.1.0', platform: 'win32', computerName: 'LAPTOP-1' };
    expect(await appHandlers(facts).info([])).toEqual(facts);
    await expect(appHandlers(facts).info(['x'])).rejects.toThrow();
  });
});
