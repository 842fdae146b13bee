import type { Zone } from '../domain/activity/zone';
import type { OfficeRefusal } from '../domain/office/office-machine';
import type { Refusal } from '../domain/refusal';
import { refusalSentence } from '../domain/refusal-sentences';
import type { LogSession } from '../store/log-session';
import type { Outcome } from '../store/session';
import { notifyInfo, notifyProblem } from '../ui/notify';
import { degradedSentence, notSavedSentence } from './storage-sentences';
import type { Workspace } from './workspace';

/**
 * Sends a command to a log and tells the user what came of it: the header when it was saved, a
 * sentence when it was not.
 *
 * @param silently refusal codes that the caller shows in a place of its own
 */
export async function runCommand<State, Command, R extends Refusal | OfficeRefusal>(
  { clock, saveStatus }: Pick<Workspace, 'clock' | 'saveStatus'>,
  session: LogSession<State, Command, R>,
  command: Command,
  zone: Zone,
  silently: readonly string[] = [],
): Promise<Outcome<R>> {
  const outcome = await session.execute(command);
  switch (outcome.status) {
    case 'done': {
      const { degraded } = session.getSnapshot();
      saveStatus.report(
        degraded
          ? { kind: 'trouble', sentence: degradedSentence(degraded) }
          : { kind: 'saved', at: clock.now() },
      );
      break;
    }
    case 'refused': {
      const { code } = outcome.refusal;
      if (silently.includes(code)) break;
      const notify = QUIET.includes(code) ? notifyInfo : notifyProblem;
      notify(refusalSentence(outcome.refusal, zone));
      break;
    }
    case 'not-saved': {
      const sentence = notSavedSentence(outcome.code);
      saveStatus.report({ kind: 'trouble', sentence });
      notifyProblem(sentence);
    }
  }
  return outcome;
}

/** Refusals that are no mistake of anyone. */
const QUIET: readonly string[] = [
  'already-marked',
  'nothing-to-do',
  'nothing-to-undo',
  'nothing-to-redo',
  'act-not-latest',
];
