import { Anchor, AppShell, Group, NavLink, Text } from '@mantine/core';
import { Link, Outlet, useLocation } from 'react-router';
import { useClockWatch } from '../workspace/use-clock-watch';
import { HeaderStatus } from './HeaderStatus';
import { ENTRIES } from './places';
import { StorageNotice } from './StorageNotice';

/** The frame of every screen but the classroom's. */
export function Shell() {
  useClockWatch();
  const { pathname } = useLocation();
  const isHere = (to: string) => (to === '/' ? pathname === '/' : pathname.startsWith(to));
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 176, breakpoint: 0 }} padding="lg">
      <AppShell.Header px="lg">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Anchor component={Link} to="/" fw={650} c="teal" underline="never">
            Pendamping
          </Anchor>
          <HeaderStatus />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Menu utama">
        {ENTRIES.map(({ to, label, icon: Icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={<Text size="sm">{label}</Text>}
            leftSection={<Icon size={20} stroke={1.75} aria-hidden />}
            active={isHere(to)}
            aria-current={isHere(to) ? 'page' : undefined}
            variant="light"
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main>
        <StorageNotice />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
