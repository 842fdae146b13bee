import {
  type ClipboardEvent,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { isBlock } from '../../domain/scores/paste-scores';
import { cellKey, type ScoreDrafts } from './score-drafts';
import type { ScoreCellPlace } from './use-score-saving';

/** The cell in which a key was pressed. */
interface CellAt {
  readonly place: ScoreCellPlace;
  readonly key: string;
  readonly index: number;
  readonly column: number;
}

/** What cells share; the same object as long as the screen stands, so that rows are not redrawn. */
export interface ScoreEntry {
  readonly drafts: ScoreDrafts;
  readonly commit: (place: ScoreCellPlace) => Promise<void>;
  readonly onFocus: (column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>, cell: CellAt) => void;
  readonly onPaste: (
    event: ClipboardEvent<HTMLInputElement>,
    index: number,
    column: number,
  ) => void;
}

interface EntryOptions {
  readonly drafts: ScoreDrafts;
  readonly commit: ScoreEntry['commit'];
  /** Ids of the shown rows, in order. */
  readonly rowIds: readonly string[];
  /** Keys of the shown tests, in order. */
  readonly testKeys: readonly string[];
  readonly isFiltered: boolean;
  readonly onReveal: (index: number) => void;
  readonly onSearch: () => void;
  readonly onColumn: (column: number) => void;
  readonly onBlock: (text: string, index: number, column: number) => Promise<void>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The keyboard of the table of scores. */
export function useScoreEntry(options: EntryOptions) {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const { drafts, commit } = options;

  const focusCell = useCallback((index: number, column: number) => {
    const { rowIds, testKeys, onReveal } = latest.current;
    const [id, test] = [rowIds[index], testKeys[column]];
    if (id === undefined || test === undefined) return;
    const find = () =>
      document.querySelector<HTMLInputElement>(`[data-cell="${cellKey(test, id)}"]`);
    const cell = find();
    if (cell) {
      cell.focus();
      return;
    }
    onReveal(index);
    // A row out of sight is drawn once the page has come to it.
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  }, []);

  const entry = useMemo(
    (): ScoreEntry => ({
      drafts,
      commit,
      onFocus: (column) => latest.current.onColumn(column),
      onKeyDown: (event, { place, key, index, column }) => {
        const act = actOf(event, drafts.get(key) !== undefined);
        if (!act) return;
        event.preventDefault();
        const { rowIds, isFiltered } = latest.current;
        switch (act) {
          case 'restore':
            drafts.set(key, undefined);
            selectSoon(event.currentTarget);
            return;
          case 'search':
            latest.current.onSearch();
            return;
          case 'undo':
          case 'redo':
            if (!event.repeat) latest.current[act === 'undo' ? 'onUndo' : 'onRedo']();
            return;
          case 'enter':
            // Whoever searched for a name holds one paper: the next one is anybody's.
            if (isFiltered) {
              latest.current.onSearch();
              return;
            }
        }
        const target = index + (act === 'up' ? -1 : 1);
        if (rowIds[target] === undefined) {
          void commit(place);
          selectSoon(event.currentTarget);
        } else {
          focusCell(target, column);
        }
      },
      onPaste: (event, index, column) => {
        const text = event.clipboardData.getData('text/plain');
        if (!isBlock(text)) return;
        event.preventDefault();
        const input = event.currentTarget;
        void latest.current.onBlock(text, index, column).then(() => selectSoon(input));
      },
    }),
    [drafts, commit, focusCell],
  );
  /** Wherever it stands in the list as it is shown by then. */
  const focusScore = useCallback(
    (test: string, participantId: string) => {
      requestAnimationFrame(() => {
        const { rowIds, testKeys } = latest.current;
        focusCell(rowIds.indexOf(participantId), testKeys.indexOf(test));
      });
    },
    [focusCell],
  );
  return { entry, focusCell, focusScore };
}

type CellAct = 'enter' | 'down' | 'up' | 'restore' | 'search' | 'undo' | 'redo';

function actOf(event: KeyboardEvent, hasDraft: boolean): CellAct | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    // As long as something was typed, the keys belong to the text.
    if (hasDraft) return undefined;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
    return key === 'z' ? 'undo' : undefined;
  }
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'up' : 'enter';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'Escape':
      return 'restore';
    case '/':
      return 'search';
    default:
      return undefined;
  }
}

/** So that typing replaces what stands there, as it does after the keys that move. */
const selectSoon = (input: HTMLInputElement): void => {
  requestAnimationFrame(() => {
    if (document.activeElement === input) input.select();
  });
};
