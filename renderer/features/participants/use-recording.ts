import type { Command } from '../../domain/commands';
import { refusalSentence } from '../../domain/refusal-sentences';
import { useActivity } from '../../workspace/activity';
import type { PersonForm } from './participant-form';

/**
 * Sends what a form about a person says; a NIP that somebody else has is told at its field.
 *
 * @returns whether it is stored
 */
export function useRecording(form: PersonForm): (command: Command) => Promise<boolean> {
  const { run, details } = useActivity();
  return async (command) => {
    const outcome = await run(command, ['nip-taken', 'nothing-to-do']);
    if (outcome.status === 'done') return true;
    if (outcome.status !== 'refused') return false;
    if (outcome.refusal.code === 'nip-taken') {
      form.setFieldError('nip', refusalSentence(outcome.refusal, details.zone));
    }
    // It is stored already just as it stands in the form.
    return outcome.refusal.code === 'nothing-to-do';
  };
}
