import { Anchor, AppShell, Group, NavLink, Text } from '@mantine/core';
import { useRef } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useClockWatch } from '../workspace/use-clock-watch';
import { HeaderStatus } from './HeaderStatus';
import { Palette } from './palette/Palette';
import { ENTRIES } from './places';
import { StorageNotice } from './StorageNotice';
import { useArrivalFocus } from './use-arrival-focus';

/** The frame of every screen but the classroom's. */
export function Shell() {
  useClockWatch();
  const screen = useRef<HTMLElement>(null);
  useArrivalFocus(screen);
  const { pathname } = useLocation();
  const isHere = (to: string) => (to === '/' ? pathname === '/' : pathname.startsWith(to));
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 176, breakpoint: 0 }} padding="lg">
      <AppShell.Header px="lg">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap={0} wrap="nowrap">
            {/* As wide as the menu below it. */}
            <Anchor component={Link} to="/" fw={650} c="teal" underline="never" w={176}>
              Pendamping
            </Anchor>
            <Palette />
          </Group>
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
      <AppShell.Main ref={screen}>
        <StorageNotice />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
