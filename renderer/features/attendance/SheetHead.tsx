import { ActionIcon, Button, Group, Title, Tooltip } from '@mantine/core';
import { type Icon, IconArrowLeft, IconFileText, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import { useActivity } from '../../workspace/activity';
import { useSmallWindow } from './use-small-window';

interface SheetHeadProps {
  readonly title: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly dayId: string;
  /** Undo first, then what this sheet asks for; the ways to other screens stand between. */
  readonly undo: ReactNode;
  readonly children: ReactNode;
}

/** Whose daftar hadir it is, the ways from here, and what is to be done with it, in one line. */
export function SheetHead({ title, heading, dayId, undo, children }: SheetHeadProps) {
  const { activityId } = useActivity();
  return (
    <Group justify="space-between" gap="xs">
      <Group gap="sm" wrap="nowrap">
        <ActionIcon
          component={Link}
          to={`/kegiatan/${activityId}/daftar-hadir`}
          variant="default"
          size={36}
          aria-label="Kembali ke semua sesi"
          title="Semua sesi"
        >
          <IconArrowLeft size={18} aria-hidden />
        </ActionIcon>
        <Title order={2} style={{ whiteSpace: 'nowrap' }} ref={heading} tabIndex={-1}>
          {title}
        </Title>
      </Group>
      <Group gap="xs" wrap="nowrap" ml="auto">
        {undo}
        <Way to={`/kegiatan/${activityId}/dokumen`} label="Dokumen" icon={IconFileText} />
        <Way
          to={`/kegiatan/${activityId}/pelaksanaan/${dayId}`}
          label="Pelaksanaan"
          icon={IconPlayerPlay}
        />
        {children}
      </Group>
    </Group>
  );
}

interface WayProps {
  readonly to: string;
  readonly label: string;
  readonly icon: Icon;
}

/** A link to another screen; in a small window its sign alone, so that every act keeps its place. */
function Way({ to, label, icon: Sign }: WayProps) {
  if (!useSmallWindow()) {
    return (
      <Button
        component={Link}
        to={to}
        variant="default"
        leftSection={<Sign size={16} aria-hidden />}
      >
        {label}
      </Button>
    );
  }
  return (
    <Tooltip label={label}>
      <ActionIcon component={Link} to={to} variant="default" size={36} aria-label={label}>
        <Sign size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
