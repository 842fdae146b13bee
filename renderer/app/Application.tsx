import { Center, Loader, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { cssVariablesResolver, theme } from '../ui/theme';
import { WorkspaceContext } from '../workspace/workspace';
import { router } from './router';
import { StartFailure } from './StartFailure';
import { type Started, start } from './start';

/** One start per page, also where React mounts twice. */
const starting = start();

export function Application() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
    >
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>
        <ModalsProvider labels={{ confirm: 'Ya', cancel: 'Batal' }}>
          <Notifications position="bottom-right" containerWidth={420} />
          <Workbench />
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

function Workbench() {
  const [started, setStarted] = useState<Started>();
  useEffect(() => {
    starting.then(setStarted, (error: unknown) => {
      console.error(error);
      setStarted({ ok: false, code: 'bug' });
    });
  }, []);
  if (!started) {
    return (
      <Center h="100vh">
        <Loader aria-label="Membuka Pendamping" />
      </Center>
    );
  }
  if (!started.ok) return <StartFailure code={started.code} />;
  return (
    <WorkspaceContext value={started.workspace}>
      <RouterProvider router={router} />
    </WorkspaceContext>
  );
}
