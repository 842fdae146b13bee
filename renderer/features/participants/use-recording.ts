import type { Command } from '../../domain/commands';
import { refusalSentence } from '../../domain/refusal-sentences';
import { useActivity } from '../../workspace/activity';
import type { PersonForm } from './participant-form';

/**
 * Sends what a form about a person says; a NIP that somebody else has is told at its field.
 *
 * @returns once it is stored, the act (empty if it was stored already); otherwise undefined
 */
export function useRecording(
  form: PersonForm,
): (command: Command) => Promise<{ readonly act: string } | undefined> {
  const { run, details } = useActivity();
  return async (command) => {
    const outcome = await run(command, ['nip-taken', 'nothing-to-do']);
    if (outcome.status === 'done') return { act: outcome.events.at(0)?.act ?? '' };
    if (outcome.status !== 'refused') return undefined;
    if (outcome.refusal.code === 'nip-taken') {
      form.setFieldError('nip', refusalSentence(outcome.refusal, details.zone));
    }
    // It is stored already just as it stands in the form.
    return outcome.refusal.code === 'nothing-to-do' ? { act: '' } : undefined;
  };
}
