import { Group, Stack, Text } from '@mantine/core';
import { sopTotals } from '../../domain/activity/schedule';
import { minutesInWords } from '../../domain/format/duration';
import { listInWords } from '../../domain/format/list';
import type { Sop } from '../../domain/sop/sop';
import { ActorMark } from './ActorMark';
import { parallelSteps } from './parallel-steps';

/** What the marks mean, and why the table's total is more than the clock on the wall shows. */
export function Legend({ sop }: { readonly sop: Sop }) {
  const { sopMinutes, wallClockMinutes } = sopTotals(sop);
  const groups = parallelSteps(sop);
  return (
    <Stack gap={8} mb="md">
      <Group gap="xl">
        <Group gap={10} wrap="nowrap">
          <ActorMark inferred={false} />
          <Text size="sm">Pelaksana yang disebut dalam kalimat langkah</Text>
        </Group>
        <Group gap={10} wrap="nowrap">
          <ActorMark inferred />
          <Text size="sm">Disimpulkan dari isi langkah; tanda pada naskah asli hilang</Text>
        </Group>
      </Group>
      {groups.length > 0 ? (
        <Group gap={10} wrap="nowrap" align="baseline">
          <Text size="sm" c="teal" fw={600} w={22} ta="center" aria-hidden>
            ∥
          </Text>
          <Text size="sm">
            Berlangsung bersamaan: langkah {listInWords(groups.map((steps) => steps.join('∥')))}.
            Total {sopMinutes} menit menjumlahkan semua baris; bila yang bersamaan dihitung sekali,
            lamanya {wallClockMinutes} menit ({minutesInWords(wallClockMinutes)}).
          </Text>
        </Group>
      ) : null}
    </Stack>
  );
}
