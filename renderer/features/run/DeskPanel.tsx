import { Button, CloseButton, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DeskItem } from '../../domain/attendance/desk';
import { deskPeople, type DeskPerson as Person } from '../../domain/run/desk-search';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { DeskPerson } from './DeskPerson';
import { DeskSearch } from './DeskSearch';
import { type LastAct, LastServed } from './LastServed';
import classes from './run.module.css';
import { useDeskScanner } from './use-desk-scanner';

interface DeskPanelProps {
  /** Set where the desk was called up beside another step. */
  readonly onClose?: () => void;
}

/** The registration desk (SOP steps 1 and 2): find a person, Enter, Enter. */
export function DeskPanel({ onClose }: DeskPanelProps) {
  const { activityId, state, run } = useActivity();
  const { clock } = useWorkspace();
  const [personId, setPersonId] = useState<string>();
  useDeskScanner(setPersonId);
  const [last, setLast] = useState<LastAct>();
  const [isInUse, setInUse] = useState(false);
  const people = deskPeople(state);
  const complete = people.filter(({ missing }) => missing.length === 0).length;
  const person = people.find(({ participant }) => participant.id === personId);

  const record = async (participantId: string, items: readonly DeskItem[], done: boolean) =>
    (await run({ type: 'record-desk', participantId, items, done })).status === 'done';
  /** The next person is looked for at once: nobody in the line waits for the disk. */
  const completePerson = async ({ participant, missing }: Person) => {
    setPersonId(undefined);
    setInUse(true);
    if (missing.length === 0 || !(await record(participant.id, missing, true))) return;
    setLast({ participantId: participant.id, items: missing, at: clock.now() });
  };
  const takeBack = async ({ participantId, items }: LastAct) => {
    if (await record(participantId, items, false)) setLast(undefined);
  };

  return (
    <Stack
      component="section"
      gap="xs"
      aria-label="Meja registrasi"
      className={classes.desk ?? ''}
      mod={{ person: person !== undefined }}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
          Meja registrasi
        </Text>
        <Group gap={4} wrap="nowrap">
          <Text size="sm" role="status" className={classes.count ?? ''}>
            {people.length > 0 ? `${complete} dari ${people.length} lengkap` : ''}
          </Text>
          {onClose ? <CloseButton aria-label="Tutup meja registrasi" onClick={onClose} /> : null}
        </Group>
      </Group>
      {people.length === 0 ? (
        <>
          <Text size="sm" c="dimmed">
            Belum ada peserta. Impor daftar peserta atau tambahkan satu per satu.
          </Text>
          <Button variant="default" component={Link} to={`/kegiatan/${activityId}/peserta`}>
            Isi peserta
          </Button>
        </>
      ) : (
        <>
          <Progress value={(complete / people.length) * 100} size={4} aria-hidden />
          {person ? (
            <DeskPerson
              person={person}
              onSet={(item, done) => void record(person.participant.id, [item], done)}
              onAll={() => void completePerson(person)}
              onBack={() => {
                setPersonId(undefined);
                setInUse(true);
              }}
            />
          ) : (
            <>
              <DeskSearch
                people={people}
                onChoose={setPersonId}
                focusAtOnce={isInUse || onClose !== undefined}
              />
              {last ? <LastServed last={last} onTakeBack={() => void takeBack(last)} /> : null}
            </>
          )}
        </>
      )}
    </Stack>
  );
}
