import { createHashRouter, Navigate, type RouteObject } from 'react-router';
import { ActivityLayout } from './ActivityLayout';
import { ErrorScreen } from './ErrorScreen';
import { NotFound } from './NotFound';
import { RaiseRejections } from './RaiseRejections';
import { Shell } from './Shell';

/** Each screen is its own chunk: the first one must not wait for the others. */
const screens: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../features/home/HomeScreen')).HomeScreen }),
  },
  {
    path: 'kegiatan',
    lazy: async () => ({
      Component: (await import('../features/activities/ActivityListScreen')).ActivityListScreen,
    }),
  },
  {
    path: 'kegiatan/baru',
    lazy: async () => ({
      Component: (await import('../features/activities/NewActivityScreen')).NewActivityScreen,
    }),
  },
  {
    path: 'kegiatan/:activityId',
    Component: ActivityLayout,
    children: [
      { index: true, element: <Navigate to="ringkasan" replace /> },
      {
        path: 'ringkasan',
        lazy: async () => ({
          Component: (await import('../features/activities/OverviewScreen')).OverviewScreen,
        }),
      },
      {
        path: 'peserta/:part?',
        lazy: async () => ({
          Component: (await import('../features/participants/PeopleScreen')).PeopleScreen,
        }),
      },
      {
        path: 'jadwal',
        lazy: async () => ({
          Component: (await import('../features/schedule/ScheduleScreen')).ScheduleScreen,
        }),
      },
      {
        path: 'pelaksanaan/:dayId?',
        lazy: async () => ({ Component: (await import('../features/run/RunScreen')).RunScreen }),
      },
      {
        path: 'daftar-hadir/rekap',
        lazy: async () => ({
          Component: (await import('../features/recap/RecapScreen')).RecapScreen,
        }),
      },
      {
        path: 'daftar-hadir/:dayId?/:step?',
        lazy: async () => ({
          Component: (await import('../features/attendance/AttendanceScreen')).AttendanceScreen,
        }),
      },
      {
        path: 'nilai',
        lazy: async () => ({
          Component: (await import('../features/scores/ScoresScreen')).ScoresScreen,
        }),
      },
      {
        path: 'dokumen',
        lazy: async () => ({
          Component: (await import('../features/documents/DocumentsScreen')).DocumentsScreen,
        }),
      },
      {
        path: 'riwayat',
        lazy: async () => ({
          Component: (await import('../features/history/HistoryScreen')).HistoryScreen,
        }),
      },
    ],
  },
  {
    path: 'sop/:sopId?',
    lazy: async () => ({
      Component: (await import('../features/sop-library/SopScreen')).SopScreen,
    }),
  },
  {
    path: 'pengaturan',
    lazy: async () => ({
      Component: (await import('../features/settings/SettingsScreen')).SettingsScreen,
    }),
  },
];

export const router = createHashRouter([
  {
    errorElement: <ErrorScreen />,
    hydrateFallbackElement: <div />,
    children: [
      {
        Component: RaiseRejections,
        children: [
          {
            path: 'layar-kelas/:activityId/:dayId',
            lazy: async () => ({
              Component: (await import('../features/classroom/ClassroomScreen')).ClassroomScreen,
            }),
          },
        ],
      },
      {
        Component: Shell,
        // A bug in one screen leaves the menu in reach.
        children: [
          {
            errorElement: <ErrorScreen />,
            children: [{ Component: RaiseRejections, children: screens }],
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);
