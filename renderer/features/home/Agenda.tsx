import { Button, Grid, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'react-router';
import { addDays } from '../../domain/activity/dates';
import { dayToContinue } from '../../domain/activity/day-to-continue';
import { dateIn, zoneOfOffset } from '../../domain/activity/zone';
import { formatDate } from '../../domain/format/date';
import type { DaySummary } from '../../domain/summary';
import { PageHeader } from '../../ui/PageHeader';
import { useNow } from '../../workspace/use-now';
import { useWorkspace } from '../../workspace/workspace';
import { Attention } from './Attention';
import { ContinueCard } from './ContinueCard';
import { DayList } from './DayList';

/** Read at once; a week of one office has far fewer. Keeps the screen as fast with any archive. */
const MOST_DAYS = 40;

/** Beranda of somebody who has work: where to go on, what comes, what was forgotten. */
export function Agenda() {
  const { store, clock } = useWorkspace();
  const now = useNow(60_000);
  const today = dateIn(zoneOfOffset(clock.utcOffset(now)), now);
  const weekEnd = addDays(today, 7);
  const days = useLiveQuery(async () => {
    const [coming, before] = await Promise.all([
      store.queries.daysFrom(today, MOST_DAYS),
      store.queries.unfinishedDaysBefore(today),
    ]);
    return { coming, before };
  }, [store, today]);
  if (!days) return null;

  const { coming, before } = days;
  const ofToday = coming.filter(({ date }) => date === today);
  const thisWeek = coming.filter(({ date }) => date > today && date <= weekEnd);
  const next = coming.find(({ date }) => date > today);
  const toContinue = dayToContinue([...before, ...coming], today);
  const isListed = ({ dayId }: DaySummary) => dayId !== toContinue?.dayId;
  const others = ofToday.filter(isListed);

  return (
    <>
      <PageHeader
        title="Beranda"
        subtitle={formatDate(today)}
        actions={
          <Button component={Link} to="/kegiatan/baru" variant="default">
            Buat kegiatan
          </Button>
        }
      />
      <Grid gap={48}>
        <Grid.Col span={8}>
          <Stack gap="xl">
            <ContinueCard
              day={toContinue}
              next={next}
              today={today}
              isTodayDone={ofToday.length > 0}
            />
            {others.length > 0 ? <DayList title="Hari ini" days={others} today={today} /> : null}
            <DayList title="Sepekan ke depan" days={thisWeek.filter(isListed)} today={today}>
              <Text c="dimmed">Tidak ada kegiatan sampai {formatDate(weekEnd)}.</Text>
            </DayList>
          </Stack>
        </Grid.Col>
        <Grid.Col span={4}>
          <Attention before={before} ofToday={ofToday} />
        </Grid.Col>
      </Grid>
    </>
  );
}
