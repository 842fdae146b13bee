import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DeskItem } from '../../domain/attendance/desk';
import { formatClock } from '../../domain/format/clock';
import { fullName } from '../../domain/people/personal-name';
import { deskPeople } from '../../domain/run/desk-search';
import { findParticipant } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { DeskPerson } from './DeskPerson';
import { DeskSearch } from './DeskSearch';

interface LastAct {
  readonly participantId: string;
  readonly items: readonly DeskItem[];
  readonly at: number;
}

/** The registration desk (SOP steps 1 and 2): find a person, Enter, Enter. */
export function DeskPanel() {
  const { activityId, state, details, run } = useActivity();
  const { clock } = useWorkspace();
  const [personId, setPersonId] = useState<string>();
  const [last, setLast] = useState<LastAct>();
  const people = deskPeople(state);
  const complete = people.filter(({ missing }) => missing.length === 0).length;
  const person = people.find(({ participant }) => participant.id === personId);

  const record = async (participantId: string, items: readonly DeskItem[], done: boolean) =>
    (await run({ type: 'record-desk', participantId, items, done })).status === 'done';
  const takeBack = async ({ participantId, items }: LastAct) => {
    if (await record(participantId, items, false)) setLast(undefined);
  };

  return (
    <Stack
      component="section"
      gap="xs"
      aria-label="Meja registrasi"
      style={{ flex: '2 1 0', minHeight: 220 }}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600}>
          Meja registrasi
        </Text>
        <Text size="sm" role="status">
          {complete} dari {people.length} lengkap
        </Text>
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
              onAll={async () => {
                const { participant, missing } = person;
                if (missing.length > 0 && !(await record(participant.id, missing, true))) return;
                setLast({ participantId: participant.id, items: missing, at: clock.now() });
                setPersonId(undefined);
              }}
              onBack={() => setPersonId(undefined)}
            />
          ) : (
            <>
              <DeskSearch people={people} onChoose={setPersonId} focusAtOnce={last !== undefined} />
              {last && last.items.length > 0 ? (
                <Group justify="space-between" wrap="nowrap" gap="xs" role="status">
                  <Text size="sm">
                    {nameOf(last.participantId)} lengkap {formatClock(last.at, details.zone)}
                  </Text>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    style={{ flexShrink: 0 }}
                    onClick={() => void takeBack(last)}
                  >
                    Batalkan
                  </Button>
                </Group>
              ) : null}
            </>
          )}
        </>
      )}
    </Stack>
  );

  function nameOf(id: string): string {
    const participant = findParticipant(state, id);
    return participant ? fullName(participant) : '';
  }
}
