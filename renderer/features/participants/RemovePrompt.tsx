import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { leavingSentence, proposedDate } from '../../domain/people/leaving';
import type { Participant } from '../../domain/people/participant';
import { DateField } from '../../ui/DateField';
import { ReasonPrompt } from '../../ui/ReasonPrompt';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import type { Removal } from './use-removal';

/** From which day on somebody takes part no more, and why. */
export function RemovePrompt({ removal }: { readonly removal: Removal }) {
  const { asksFor } = removal;
  return asksFor ? <Prompt key={asksFor.id} person={asksFor} removal={removal} /> : null;
}

interface PromptProps {
  readonly person: Participant;
  readonly removal: Removal;
}

function Prompt({ person, removal }: PromptProps) {
  const { state, details } = useActivity();
  const { clock } = useWorkspace();
  const [date, setDate] = useState(() => proposedDate(state, dateIn(details.zone, clock.now())));
  return (
    <ReasonPrompt
      title="Keluarkan peserta"
      confirm="Keluarkan"
      suggestions={REASONS}
      onConfirm={(reason) => removal.removeFrom(person, date, reason)}
      onClose={removal.drop}
    >
      <Stack gap="md">
        <DateField label="Mulai tanggal" value={date} onChange={setDate} />
        <Text size="sm" role="status">
          {leavingSentence(state, person, date)}
        </Text>
      </Stack>
    </ReasonPrompt>
  );
}

/** None about health: why somebody is ill is nobody's business (UU 27/2022). */
const REASONS = ['Mengundurkan diri', 'Ditarik kembali oleh instansi', 'Mendapat tugas lain'];
