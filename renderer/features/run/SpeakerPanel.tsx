import { Anchor, Stack, Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import type { Session } from '../../domain/attendance/sessions';
import { type IntroducedSpeaker, introducedSpeakers } from '../../domain/run/introduced-speakers';
import { useActivity } from '../../workspace/activity';

/** Step 4: who teaches in the session that is about to begin, in words to be read aloud. */
export function SpeakerPanel({ session }: { readonly session: Session }) {
  const { activityId, state } = useActivity();
  const speakers = introducedSpeakers(session, state.speakers);
  return (
    <Stack component="section" gap="md" aria-label="Perkenalan narasumber">
      <Text size="sm" fw={600}>
        Perkenalan narasumber
      </Text>
      {speakers.length === 0 ? (
        <Text size="sm" c="dimmed">
          Jadwal sesi ini belum menyebut narasumber.{' '}
          <Anchor component={Link} to={`/kegiatan/${activityId}/jadwal`} inherit>
            Buka Jadwal
          </Anchor>
        </Text>
      ) : null}
      {speakers.map((introduced) => (
        <Introduction key={introduced.name} {...introduced} />
      ))}
    </Stack>
  );
}

function Introduction({ name, speaker, topics }: IntroducedSpeaker) {
  const { activityId } = useActivity();
  const { pathname } = useLocation();
  const office = [speaker?.position, speaker?.institution].filter((part) => part).join(', ');
  return (
    <Stack component="article" gap={4} aria-label={name}>
      <Text fz={20} fw={650} lh={1.3}>
        {name}
      </Text>
      {office ? <Text lh={1.4}>{office}</Text> : null}
      {topics.length > 0 ? <Fact title="Materi">{topics.join('; ')}</Fact> : null}
      {speaker?.expertise ? <Fact title="Keahlian">{speaker.expertise}</Fact> : null}
      {speaker?.education ? <Fact title="Pendidikan">{speaker.education}</Fact> : null}
      {speaker?.experience ? (
        <Text lh={1.45} style={{ whiteSpace: 'pre-line' }}>
          {speaker.experience}
        </Text>
      ) : null}
      {speaker ? null : (
        <Text size="sm" c="dimmed">
          Belum ada biodata.{' '}
          <Anchor
            component={Link}
            to={`/kegiatan/${activityId}/peserta/narasumber?isi=${encodeURIComponent(name)}`}
            state={{ back: pathname }}
            inherit
            aria-label={`Isi biodata ${name}`}
          >
            Isi biodata
          </Anchor>
        </Text>
      )}
    </Stack>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <Text lh={1.4}>
      <Text span inherit c="dimmed">
        {title}:{' '}
      </Text>
      {children}
    </Text>
  );
}
