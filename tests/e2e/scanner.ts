import type { CDPSession, Page } from '@playwright/test';

/** Keys that a keyboard sends, each a real one: the page cannot tell them from a person's. */
export class Keyboard {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Keyboard> {
    return new Keyboard(await page.context().newCDPSession(page));
  }

  /**
   * A USB scanner: all keys at an even pace, and then what it is set up to end with.
   *
   * @param pace ms from key to key
   */
  scan(code: string, pace: number, end: '' | 'Enter' | 'Tab'): Promise<void> {
    return this.send([...code, ...(end === '' ? [] : [end])], pace);
  }

  /** A person, at 120 ms a key. */
  type(text: string): Promise<void> {
    return this.send([...text], 120);
  }

  /**
   * Waits for no answer in between, and dates each key by the keyboard's own pace as an operating
   * system does: a busy machine may pass them on late.
   */
  private async send(keys: readonly string[], pace: number): Promise<void> {
    const began = Date.now();
    const sent: Promise<unknown>[] = [];
    for (const [index, key] of keys.entries()) {
      const at = began + index * pace;
      const wait = at - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      sent.push(...this.press(key, at));
    }
    await Promise.all(sent);
  }

  /** @param at epoch ms */
  private press(key: string, at: number): readonly Promise<unknown>[] {
    const stroke = { ...strokeOf(key), timestamp: at / 1000 };
    const { text: _text, ...release } = stroke;
    return [
      this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...stroke }),
      this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...release }),
    ];
  }
}

function strokeOf(key: string) {
  if (key === 'Enter') return { key, code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  if (key === 'Tab') return { key, code: 'Tab', windowsVirtualKeyCode: 9, text: '' };
  const code = key.toUpperCase().charCodeAt(0);
  const name = /\d/.test(key) ? `Digit${key}` : key === ' ' ? 'Space' : `Key${key.toUpperCase()}`;
  return {
    key,
    code: name,
    windowsVirtualKeyCode: code,
    text: key,
    modifiers: /[A-Z]/.test(key) ? 8 : 0,
  };
}
