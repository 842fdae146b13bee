import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchSuspensions } from '../../electron/suspensions';

function machine() {
  const monitor = new EventEmitter();
  let now = 1000;
  const lastSuspension = watchSuspensions(monitor, () => now);
  return {
    lastSuspension,
    announce: (event: 'suspend' | 'resume', at: number) => {
      now = at;
      monitor.emit(event);
    },
  };
}

describe('the sleep of the machine', () => {
  it('is unknown until the system announces one', () => {
    const { lastSuspension, announce } = machine();
    expect(lastSuspension()).toBeUndefined();
    announce('resume', 2000);
    expect(lastSuspension()).toBeUndefined();
  });

  it('begins when it is announced and ends when the machine wakes up, once', () => {
    const { lastSuspension, announce } = machine();
    announce('suspend', 2000);
    expect(lastSuspension()).toEqual({ suspendedAt: 2000, resumedAt: undefined });
    announce('resume', 5000);
    announce('resume', 6000);
    expect(lastSuspension()).toEqual({ suspendedAt: 2000, resumedAt: 5000 });
  });

  it('is the latest one', () => {
    const { lastSuspension, announce } = machine();
    announce('suspend', 2000);
    announce('resume', 5000);
    announce('suspend', 9000);
    expect(lastSuspension()).toEqual({ suspendedAt: 9000, resumedAt: undefined });
  });
});
