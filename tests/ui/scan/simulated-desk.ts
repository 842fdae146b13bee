import {
  emptyWedge,
  fallSilent,
  patienceOf,
  pressKey,
  type Verdict,
} from '../../../renderer/ui/scan/wedge';

export type Focus = 'search' | 'note' | 'button' | 'body';

export interface SimulatedKey {
  readonly key: string;
  readonly at: number;
  readonly focus: Focus;
  readonly isHeld?: boolean;
  /** When it comes through a busy machine; at once without. */
  readonly arrives?: number;
}

interface Origin {
  readonly key: string;
  readonly focus: Focus;
}

/** A page with two text fields, driven by keys with times, as `useScanner` drives the wedge. */
export class SimulatedDesk {
  readonly codes: string[] = [];
  readonly text: Record<Focus, string> = { search: '', note: '', button: '', body: '' };
  /** Ms that a person's key was held back at most. */
  longestWait = 0;
  private wedge = emptyWedge<Origin & { readonly at: number }>();
  private due: number | undefined;

  constructor(private readonly isWhole: (text: string) => boolean) {}

  play(keys: readonly SimulatedKey[]): this {
    for (const { key, at, focus, isHeld = false, arrives = at } of keys) {
      if (this.due !== undefined && this.due < arrives) this.silence(this.due);
      const verdict = pressKey(
        this.wedge,
        {
          key,
          isHeld,
          isCommand: false,
          isPressing: focus === 'button' || focus === 'body',
          origin: { key, focus, at },
        },
        at,
        this.isWhole,
      );
      this.follow(verdict, arrives);
      if (!verdict.isKept) this.put({ key, focus });
    }
    if (this.due !== undefined) this.silence(this.due);
    return this;
  }

  private silence(at: number): void {
    this.follow(fallSilent(this.wedge, this.isWhole), at);
  }

  private follow(verdict: Verdict<Origin & { readonly at: number }>, now: number): void {
    this.wedge = verdict.wedge;
    const patience = patienceOf(this.wedge);
    this.due = patience === undefined ? undefined : now + patience;
    for (const { key, focus } of verdict.reclaimed.toReversed()) {
      if (this.text[focus].endsWith(key)) this.text[focus] = this.text[focus].slice(0, -1);
    }
    for (const origin of verdict.typed) {
      this.longestWait = Math.max(this.longestWait, now - origin.at);
      this.put(origin);
    }
    if (verdict.code !== undefined) this.codes.push(verdict.code);
  }

  private put({ key, focus }: Origin): void {
    if (key === 'Backspace') this.text[focus] = this.text[focus].slice(0, -1);
    else if (key !== 'Shift') this.text[focus] += key.length === 1 ? key : `<${key}>`;
  }
}

/** What the fields must hold if every one of these keys is a person's. */
export function typedBy(keys: readonly SimulatedKey[]): Record<Focus, string> {
  const text: Record<Focus, string> = { search: '', note: '', button: '', body: '' };
  for (const { key, focus } of keys) {
    if (key === 'Backspace') text[focus] = text[focus].slice(0, -1);
    else if (key !== 'Shift') text[focus] += key.length === 1 ? key : `<${key}>`;
  }
  return text;
}
