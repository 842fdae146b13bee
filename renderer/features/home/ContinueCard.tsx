import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { activityTitle } from '../../domain/activity/details';
import { formatMinute } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { findSop, findStep } from '../../domain/sop/catalogue';
import type { DaySummary } from '../../domain/summary';
import { StatusWord } from '../../ui/StatusWord';

interface ContinueCardProps {
  readonly day: DaySummary | undefined;
  /** The first day after today. */
  readonly next: DaySummary | undefined;
  readonly today: string;
  /** There are days today, and all of them are archived. */
  readonly isTodayDone: boolean;
}

/** The one thing that Beranda is for: back to the day that runs or is about to. */
export function ContinueCard({ day, next, today, isTodayDone }: ContinueCardProps) {
  if (!day) return <QuietToday next={next} isTodayDone={isTodayDone} />;
  const { number, dayCount, startMinute, endMinute, activeSteps } = day;
  const when = day.date === today ? 'Hari ini' : formatDate(day.date);
  const hours = `${formatMinute(startMinute)}–${formatMinute(endMinute)}`;
  const isRunning = day.status === 'running';
  return (
    <Card withBorder padding="xl" component="section" aria-label="Lanjutkan">
      <Group justify="space-between" align="center" gap="xl">
        <Stack gap="xs" miw={0} flex="1 1 320px">
          <Text size="sm" c="dimmed">
            {when} · {hours} · Hari {number} dari {dayCount}
          </Text>
          <Title order={2} fz="xl">
            {activityTitle(day)}
          </Title>
          <StatusWord tone={isRunning ? 'going' : 'waiting'}>
            {activeSteps.length > 0
              ? `${runningInWords(day)} sedang berjalan`
              : isRunning
                ? 'Sudah dimulai, tidak ada langkah yang berjalan'
                : 'Belum dimulai'}
          </StatusWord>
        </Stack>
        <Button
          component={Link}
          to={`/kegiatan/${day.activityId}/pelaksanaan/${day.dayId}`}
          size="lg"
          rightSection={<IconArrowRight size={20} aria-hidden />}
          style={{ flexShrink: 0 }}
        >
          {isRunning ? 'Lanjutkan' : 'Buka'} hari {number}
        </Button>
      </Group>
    </Card>
  );
}

function QuietToday({ next, isTodayDone }: Pick<ContinueCardProps, 'next' | 'isTodayDone'>) {
  return (
    <Card withBorder padding="xl" component="section" aria-label="Hari ini">
      <Stack gap={4}>
        <Title order={2}>
          {isTodayDone ? 'Pelatihan hari ini sudah diarsipkan' : 'Tidak ada pelatihan hari ini'}
        </Title>
        {next ? (
          <Text c="dimmed">
            Berikutnya {formatDate(next.date)}: hari {next.number} {activityTitle(next)}.
          </Text>
        ) : (
          <Text c="dimmed">
            Buat kegiatan baru, atau tambahkan hari pada Jadwal kegiatan yang ada.
          </Text>
        )}
      </Stack>
    </Card>
  );
}

/** `Langkah 6 Paparan materi`: of steps that run together, the first names what is going on. */
function runningInWords({ activeSteps: [first = 0, ...others], sopId }: DaySummary): string {
  const { shortName } = findStep(findSop(sopId), first);
  return `Langkah ${[first, ...others].join('∥')} ${shortName}`;
}
