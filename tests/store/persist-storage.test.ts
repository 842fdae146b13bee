import { describe, expect, it, vi } from 'vitest';
import { persistStorage } from '../../renderer/store/persist-storage';

const storageThat = (isPersisted: boolean, willPersist: boolean) => ({
  persisted: vi.fn(async () => isPersisted),
  persist: vi.fn(async () => willPersist),
});

describe('persistStorage', () => {
  it('asks once and says that the browser agreed', async () => {
    const storage = storageThat(false, true);
    expect(await persistStorage(storage)).toBe('persisted');
    expect(storage.persist).toHaveBeenCalledTimes(1);
  });

  it('does not ask again where it was granted before', async () => {
    const storage = storageThat(true, false);
    expect(await persistStorage(storage)).toBe('persisted');
    expect(storage.persist).not.toHaveBeenCalled();
  });

  it('says that the browser may delete the data', async () => {
    expect(await persistStorage(storageThat(false, false))).toBe('best-effort');
  });

  it('gives an answer in this browser', async () => {
    expect(['persisted', 'best-effort']).toContain(await persistStorage());
  });
});
