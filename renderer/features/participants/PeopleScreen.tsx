import { SegmentedControl } from '@mantine/core';
import { Navigate, useNavigate, useParams } from 'react-router';
import { listSpeakers } from '../../domain/people/speaker-list';
import { activeParticipants } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { ParticipantsScreen } from './ParticipantsScreen';
import { CommitteeScreen } from './staff/CommitteeScreen';
import { SpeakersScreen } from './staff/SpeakersScreen';

/** Peserta: everybody of the kegiatan, by what they are in it. */
export function PeopleScreen() {
  const { activityId, state } = useActivity();
  const { part = 'peserta' } = useParams();
  const navigate = useNavigate();
  const parts = [
    { value: 'peserta', label: `Peserta (${activeParticipants(state).length})` },
    { value: 'narasumber', label: `Narasumber (${listSpeakers(state).length})` },
    { value: 'panitia', label: `Panitia (${state.committee.length})` },
  ];
  if (!parts.some(({ value }) => value === part)) {
    return <Navigate to={`/kegiatan/${activityId}/peserta`} replace />;
  }
  return (
    <>
      <SegmentedControl
        aria-label="Kelompok orang"
        mb="md"
        data={parts}
        value={part}
        onChange={(chosen) => {
          const path = chosen === 'peserta' ? 'peserta' : `peserta/${chosen}`;
          void navigate(`/kegiatan/${activityId}/${path}`);
        }}
      />
      {part === 'peserta' ? <ParticipantsScreen /> : null}
      {part === 'narasumber' ? <SpeakersScreen /> : null}
      {part === 'panitia' ? <CommitteeScreen /> : null}
    </>
  );
}
