import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { dayDistance } from '../../domain/run/choose-day';
import {
  matterSentence,
  type NextDay,
  nextDirections,
  openMatters,
} from '../../domain/run/next-directions';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { useRun } from './run-context';

interface NextDayPanelProps {
  /** Opens the registration desk beside. */
  readonly onDesk: () => void;
}

/** Step 19, what the class is told: the next day, or that this was the last. */
export function NextDayPanel({ onDesk }: NextDayPanelProps) {
  const { state, sop } = useActivity();
  const { day } = useRun();
  const next = nextDirections(state, day, sop);
  return (
    <Stack component="section" gap={4} aria-label="Arahan jadwal mendatang">
      <Text size="sm" fw={600}>
        Arahan jadwal mendatang
      </Text>
      {next ? <Directions next={next} /> : <LastDay onDesk={onDesk} />}
    </Stack>
  );
}

function Directions({ next }: { readonly next: NextDay }) {
  const { details } = useActivity();
  const distance = dayDistance(next.date, details.zone, useNow(60_000));
  const { topic = '', speaker = '' } = next.firstLesson ?? {};
  const lines = [
    `Pukul ${formatMinuteRange(next.startMinute, next.endMinute, details.zone)}${next.room ? `, ${next.room}` : ''}`,
    topic ? `Materi pertama: ${topic}` : '',
    speaker ? `Narasumber: ${speaker}` : '',
  ];
  return (
    <>
      <Text size="sm">
        Hari {next.number}: {distance === 'besok' ? 'besok, ' : ''}
        {formatDate(next.date)}
      </Text>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
    </>
  );
}

function LastDay({ onDesk }: NextDayPanelProps) {
  const { activityId, state, sop } = useActivity();
  const { day } = useRun();
  const matters = openMatters(state, day, sop);
  if (matters.length === 0) {
    return (
      <Text size="sm">
        Hari terakhir kegiatan.
        {state.days.length > 1 ? ' Tidak ada lagi yang terbuka dari hari lain.' : ''}
      </Text>
    );
  }
  return (
    <>
      <Text size="sm">Hari terakhir. Yang masih terbuka untuk seluruh kegiatan:</Text>
      <List size="sm" spacing={2}>
        {matters.map((matter) => {
          const sentence = matterSentence(matter);
          const route =
            matter.kind === 'day-not-archived' ? `pelaksanaan/${matter.dayId}` : 'nilai';
          return (
            <List.Item key={sentence}>
              {matter.kind === 'desk-incomplete' ? (
                <Anchor component="button" type="button" size="sm" ta="left" onClick={onDesk}>
                  {sentence}
                </Anchor>
              ) : (
                <Anchor component={Link} to={`/kegiatan/${activityId}/${route}`} size="sm">
                  {sentence}
                </Anchor>
              )}
            </List.Item>
          );
        })}
      </List>
    </>
  );
}
