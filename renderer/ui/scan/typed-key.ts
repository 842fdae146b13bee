/** A key that a person pressed and that was held back, with what had the focus then. */
export interface TypedKey {
  readonly target: Element;
  readonly init: KeyboardEventInit & { readonly key: string };
}

/** `native`: takes keys in ways of its own that nobody else can repeat, such as a date. */
export type KeyTaker = 'text' | 'pressable' | 'native' | 'none';

/** What becomes of keys pressed at an element. */
export function takerOf(element: Element): KeyTaker {
  if (element instanceof HTMLElement && element.isContentEditable) return 'text';
  if (element instanceof HTMLTextAreaElement) return 'text';
  if (element instanceof HTMLInputElement) {
    if (/^(text|search|email|tel|url|password|number)$/.test(element.type)) return 'text';
    return /^(button|submit|reset|checkbox|radio)$/.test(element.type) ? 'pressable' : 'native';
  }
  if (element instanceof HTMLSelectElement) return 'native';
  return element.closest('button, summary, [role="button"], [role="tab"]') ? 'pressable' : 'none';
}

/** Keydown events that come from here and must not be held back again. */
const repeated = new WeakSet<Event>();

/** Where characters went that were given back. */
const fieldOf = new WeakMap<TypedKey, Element>();

export const isRepeated = (event: Event): boolean => repeated.has(event);

/**
 * Gives a person's key to the page after all: its listeners see it, and its character goes where
 * it was meant to go, with the field's own undo.
 */
export function giveBack(typed: TypedKey): void {
  const { target, init } = typed;
  const wasText = target.isConnected && takerOf(target) === 'text';
  const focused = document.activeElement ?? document.body;
  const receiver = wasText ? target : focused;
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
  repeated.add(event);
  if (!receiver.dispatchEvent(event)) return;
  // A listener may have moved the focus into a field for this very character.
  const field = wasText ? target : document.activeElement;
  if (field && takerOf(field) === 'text') {
    edit(field, () => document.execCommand('insertText', false, init.key));
    fieldOf.set(typed, field);
  } else if (
    init.key === ' ' &&
    receiver instanceof HTMLElement &&
    takerOf(receiver) === 'pressable'
  )
    receiver.click();
}

/** Takes a character out of its field again, if it still stands before the caret. */
export function reclaim(typed: TypedKey): void {
  const field = fieldOf.get(typed);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const caret = field.selectionStart;
  const { key } = typed.init;
  if (caret === null || field.value.slice(caret - key.length, caret) !== key) return;
  edit(field, () => {
    field.setSelectionRange(caret - key.length, caret);
    document.execCommand('delete');
  });
}

/** Nothing else edits as a keyboard does: with events that React hears, and with undo. */
function edit(field: Element, command: () => void): void {
  const focused = document.activeElement;
  const isElsewhere = focused !== field;
  if (isElsewhere) focus(field);
  command();
  if (isElsewhere && focused) focus(focused);
}

function focus(element: Element): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
