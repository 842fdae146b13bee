import { Alert, Anchor, Group, Tabs, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { Link, Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { activityTitle } from '../domain/activity/details';
import { formatDateRange } from '../domain/format/date';
import { findingSentence } from '../domain/history/finding-sentence';
import { activeParticipants } from '../domain/state';
import { ClockCompanion } from '../features/clock/ClockCompanion';
import { ActivityProvider } from '../workspace/ActivityProvider';
import { useActivity } from '../workspace/activity';
import { useShareActivity } from './palette/open-activity';
import { TABS } from './places';

/** The second and last level of navigation: one kegiatan and its tabs. */
export function ActivityLayout() {
  const { activityId } = useParams();
  if (!activityId) throw new Error('The route has no kegiatan');
  return (
    <ActivityProvider activityId={activityId}>
      <ActivityHeader />
      <Outlet />
      <ClockCompanion />
    </ActivityProvider>
  );
}

function ActivityHeader() {
  const activity = useActivity();
  const { activityId, details, state, session } = activity;
  useShareActivity(activity);
  const { finding } = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const current = TABS.find(({ path }) => pathname.includes(`/${activityId}/${path}`));
  const first = state.days.at(0)?.plan.date;
  const last = state.days.at(-1)?.plan.date;
  const facts = [
    first && last ? formatDateRange(first, last) : '',
    details.place,
    `${activeParticipants(state).length} peserta`,
  ].filter((fact) => fact !== '');
  return (
    <header>
      <Group justify="space-between" align="baseline" wrap="nowrap" gap="lg">
        <Title order={1} size="h2" lineClamp={2} title={activityTitle(details)}>
          {activityTitle(details)}
        </Title>
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {facts.join(' · ')}
        </Text>
      </Group>
      <Tabs
        value={current?.path ?? null}
        onChange={(path) => {
          if (path) void navigate(`/kegiatan/${activityId}/${path}`);
        }}
        mt="xs"
        mb="md"
        // The tabs are pages: arrows move the focus, Enter opens.
        activateTabWithKeyboard={false}
      >
        <Tabs.List>
          {TABS.map(({ path, label }) => (
            <Tabs.Tab key={path} value={path}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {finding && current?.path !== 'riwayat' ? (
        <Alert
          color="red"
          icon={<IconAlertTriangle />}
          title="Catatan kegiatan ini tidak utuh"
          mb="md"
        >
          {findingSentence(finding)} Tidak ada yang dihapus; catatan lain tetap dapat dibaca.{' '}
          <Anchor component={Link} to={`/kegiatan/${activityId}/riwayat`} size="sm">
            Lihat di Riwayat
          </Anchor>
        </Alert>
      ) : null}
    </header>
  );
}
