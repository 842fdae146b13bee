import { CloseButton, Divider, Drawer, Group, Stack, Text } from '@mantine/core';
import { excusesFrom } from '../../domain/attendance/excuse';
import { excuseInWords } from '../../domain/attendance/excuse-words';
import { fullName } from '../../domain/people/personal-name';
import { findParticipant } from '../../domain/state';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';
import { ExcuseForm } from './ExcuseForm';
import { useExcuses } from './use-excuses';

interface ExcuseDrawerProps {
  /** `YYYY-MM-DD` of the day that is meant at first. */
  readonly date: string;
  readonly onClose: () => void;
}

/** Who said in advance that he will not come. Shown while it is mounted. */
export function ExcuseDrawer({ date, onClose }: ExcuseDrawerProps) {
  const { state } = useActivity();
  const { announce, withdraw } = useExcuses();
  useReturnFocus();
  const excuses = excusesFrom(state.excuses, date);
  return (
    <Drawer opened onClose={onClose} position="right" title="Pemberitahuan berhalangan">
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          Saat daftar hadir diisi sekaligus, yang berhalangan mendapat status ini. Bila ternyata
          datang, tetap dapat ditandai hadir.
        </Text>
        <ExcuseForm date={date} onAnnounce={announce} />
        <Divider />
        <Text size="sm" fw={600}>
          Yang masih berlaku ({excuses.length})
        </Text>
        {excuses.length === 0 ? (
          <Text size="sm" c="dimmed">
            Belum ada yang memberitahukan berhalangan.
          </Text>
        ) : (
          <Stack
            component="ul"
            gap="sm"
            m={0}
            p={0}
            style={{ listStyle: 'none' }}
            aria-label="Pemberitahuan yang masih berlaku"
          >
            {excuses.map((excuse) => {
              const person = findParticipant(state, excuse.participantId);
              const name = person ? fullName(person) : 'Peserta dari laptop lain';
              return (
                <Group
                  component="li"
                  key={excuse.excuseId}
                  justify="space-between"
                  align="flex-start"
                  wrap="nowrap"
                  gap="sm"
                >
                  <div>
                    <Text size="sm" fw={500}>
                      {name}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {excuseInWords(excuse)}
                    </Text>
                  </div>
                  <CloseButton
                    size="sm"
                    aria-label={`Cabut pemberitahuan ${name}`}
                    title="Cabut"
                    onClick={() => void withdraw(excuse.excuseId, excuse.participantId)}
                  />
                </Group>
              );
            })}
          </Stack>
        )}
      </Stack>
    </Drawer>
  );
}
