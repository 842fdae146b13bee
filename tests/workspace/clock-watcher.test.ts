import { describe, expect, it } from 'vitest';
import { MINUTE, MORNING } from '../helpers/recorded-activity';
import { WatchedActivity } from '../helpers/watched-activity';

const SECOND = 1000;
const HOUR = 60 * MINUTE;

/** Step 6 has been running for ten minutes. */
async function running(): Promise<WatchedActivity> {
  const laptop = await new WatchedActivity().open();
  return laptop.start(6).run(600);
}

const spans = (laptop: WatchedActivity) =>
  laptop.memory.getGaps().map(({ from, to }) => [from - MORNING, to - MORNING]);

describe('a sleep', () => {
  it.each([
    ['8 minutes', 8 * MINUTE],
    ['2 hours', 2 * HOUR],
    ['a night', 14 * HOUR],
  ])('of %s is asked about once, and does not count if nobody wants it to', async (_, length) => {
    const laptop = await running();
    await laptop.pass(length).run(1);
    expect(spans(laptop)).toEqual([[10 * MINUTE, 10 * MINUTE + length + SECOND]]);
    laptop.answer(false);
    await laptop.run(120);
    expect(laptop.memory.getGaps()).toEqual([]);
    expect(laptop.elapsed(6)).toBe(12 * MINUTE);
  });

  it('counts if it is wanted, and is not asked about again after a restart', async () => {
    const laptop = await running();
    await laptop.pass(8 * MINUTE).run(1);
    laptop.answer(true);
    await laptop.crash().open();
    expect(laptop.memory.getGaps()).toEqual([]);
    expect(laptop.elapsed(6)).toBe(18 * MINUTE + SECOND);
  });

  it('is still asked about after a crash that came before the answer', async () => {
    const laptop = await running();
    await laptop.pass(8 * MINUTE).run(1);
    await laptop
      .crash()
      .pass(10 * SECOND)
      .open();
    expect(spans(laptop)).toEqual([[10 * MINUTE, 18 * MINUTE + SECOND]]);
  });

  it('that stops the other clock is a sleep where the desktop announced one', async () => {
    const laptop = await running();
    const { now } = laptop.activity;
    laptop.suspension = { suspendedAt: now, resumedAt: now + 100 * SECOND };
    await laptop.set(100 * SECOND).run(1);
    expect(laptop.told).toEqual([]);
    expect(laptop.memory.getGaps()).toMatchObject([{ cause: 'sleep', to: now + 101 * SECOND }]);
  });

  it('with short awakenings is one question', async () => {
    const laptop = await running();
    for (let nap = 0; nap < 8; nap++) await laptop.pass(HOUR).run(5);
    expect(spans(laptop)).toEqual([[10 * MINUTE, 10 * MINUTE + 8 * HOUR + 36 * SECOND]]);
    await laptop.run(90);
    await laptop.pass(HOUR).run(1);
    expect(laptop.memory.getGaps()).toHaveLength(2);
  });

  it('is kept in mind while the storage cannot be read, also if the application ends first', async () => {
    const laptop = await running();
    laptop.isUnreadable = true;
    await laptop.pass(8 * MINUTE).run(60);
    expect(laptop.memory.getGaps()).toEqual([]);
    laptop.isUnreadable = false;
    await laptop.run(15);
    expect(spans(laptop)).toEqual([[10 * MINUTE, 18 * MINUTE + SECOND]]);
    laptop.answer(true);

    laptop.isUnreadable = true;
    await laptop.pass(8 * MINUTE).run(60);
    laptop.isUnreadable = false;
    await laptop.crash().open();
    expect(laptop.memory.getGaps()).toMatchObject([{ cause: 'closed' }]);
  });

  it('is nobody’s concern while nothing runs', async () => {
    const laptop = await new WatchedActivity().open();
    await laptop.run(60);
    await laptop.pass(HOUR).run(1);
    expect(laptop.memory.getGaps()).toEqual([]);
  });
});

describe('a clock that is set', () => {
  it.each([
    ['forward by two minutes', 2 * MINUTE],
    ['back by a minute', -MINUTE],
    ['back by an hour', -HOUR],
    ['forward by three seconds', 3 * SECOND],
  ])('%s moves no elapsed time by more than a second', async (_, delta) => {
    const laptop = await running();
    await laptop.set(delta).run(1);
    expect(laptop.told).toEqual([delta]);
    expect(laptop.memory.getGaps()).toEqual([]);
    expect(laptop.elapsed(6)).toBe(10 * MINUTE + SECOND);
    await laptop.run(300);
    expect(laptop.elapsed(6)).toBe(15 * MINUTE + SECOND);
    expect(laptop.told).toHaveLength(1);
  });

  it('back by a minute ten seconds after the start is noticed', async () => {
    const laptop = await new WatchedActivity().open();
    await laptop.start(6).run(10);
    await laptop.set(-MINUTE).run(1);
    expect(laptop.elapsed(6)).toBe(11 * SECOND);
  });

  it('forward by an hour is asked about, and does not count if nobody wants it to', async () => {
    const laptop = await running();
    await laptop.set(HOUR).run(1);
    expect(laptop.memory.getGaps()).toMatchObject([{ cause: 'sleep-or-clock' }]);
    expect(laptop.answer(false).elapsed(6)).toBe(10 * MINUTE);
  });

  it('takes a question that is still open along', async () => {
    const laptop = await running();
    await laptop.pass(8 * MINUTE).run(1);
    await laptop.set(-HOUR).run(1);
    expect(laptop.answer(false).elapsed(6)).toBe(10 * MINUTE + SECOND);
  });

  it('while it slept is both put right and asked about', async () => {
    const laptop = await running();
    await laptop
      .pass(8 * MINUTE)
      .set(-HOUR)
      .run(1);
    expect(laptop.told).toEqual([-HOUR]);
    expect(laptop.elapsed(6)).toBe(18 * MINUTE + SECOND);
    expect(laptop.answer(false).elapsed(6)).toBe(10 * MINUTE);
  });

  it('is put right later where it could not be saved at once', async () => {
    const laptop = await running();
    laptop.isDiskFull = true;
    await laptop.set(-HOUR).run(40);
    expect(laptop.told).toEqual([]);
    expect(laptop.elapsed(6)).toBe(0);
    laptop.isDiskFull = false;
    await laptop.run(20);
    expect(laptop.told).toEqual([-HOUR]);
    expect(laptop.elapsed(6)).toBe(11 * MINUTE);
  });
});

describe('an application that was gone', () => {
  it('for 25 minutes asks about the time since its last sign of life', async () => {
    const laptop = await running();
    await laptop.run(7);
    await laptop
      .crash()
      .pass(25 * MINUTE)
      .open();
    // Signs come every 15 seconds.
    expect(spans(laptop)).toEqual([[10 * MINUTE, 35 * MINUTE + 7 * SECOND]]);
    expect(laptop.memory.getGaps()).toMatchObject([{ cause: 'closed' }]);
  });

  it('for 25 hours asks about all of them, and the step still runs', async () => {
    const laptop = await running();
    await laptop
      .crash()
      .pass(25 * HOUR)
      .open();
    expect(spans(laptop)).toEqual([[10 * MINUTE, 10 * MINUTE + 25 * HOUR]]);
    expect(laptop.elapsed(6)).toBe(10 * MINUTE + 25 * HOUR);
  });

  it('takes what was recorded last for a sign where it kept none', async () => {
    const laptop = await new WatchedActivity().open();
    await laptop.start(6).run(5);
    laptop.memory.sign = undefined;
    await laptop
      .crash()
      .pass(10 * MINUTE)
      .open();
    expect(spans(laptop)).toEqual([[0, 10 * MINUTE + 5 * SECOND]]);
  });

  it('for a minute asks nothing', async () => {
    const laptop = await running();
    await laptop.crash().pass(MINUTE).open();
    expect(laptop.memory.getGaps()).toEqual([]);
  });

  it('and came back on a clock that was set back goes on where it was', async () => {
    const laptop = await running();
    await laptop
      .crash()
      .pass(5 * MINUTE)
      .set(-HOUR)
      .open();
    expect(laptop.told).toEqual([-55 * MINUTE]);
    expect(laptop.elapsed(6)).toBe(10 * MINUTE);
    await laptop.run(30);
    expect(laptop.elapsed(6)).toBe(10 * MINUTE + 30 * SECOND);
    expect(laptop.told).toHaveLength(1);
  });
});
