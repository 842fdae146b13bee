import { Button, Group, Kbd, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { deskPeople } from '../../domain/run/desk-search';
import { useActivity } from '../../workspace/activity';

/** The desk in one line, for whoever comes late: gone once everybody is complete. */
export function DeskLine({ onOpen }: { readonly onOpen: () => void }) {
  const { state } = useActivity();
  const people = deskPeople(state);
  const complete = people.filter(({ missing }) => missing.length === 0).length;
  useHotkeys([['/', onOpen]]);
  if (complete === people.length) return null;
  return (
    <Group component="section" aria-label="Meja registrasi" justify="space-between" wrap="nowrap">
      <Text size="sm">
        <Text span size="sm" fw={600} display="block">
          Meja registrasi
        </Text>
        {complete} dari {people.length} lengkap
      </Text>
      <Button
        variant="default"
        size="xs"
        aria-label="Buka meja registrasi"
        rightSection={
          <Kbd size="xs" aria-hidden>
            /
          </Kbd>
        }
        onClick={onOpen}
      >
        Buka
      </Button>
    </Group>
  );
}
