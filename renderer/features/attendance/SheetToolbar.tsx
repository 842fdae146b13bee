import { Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import type { SheetCounts } from '../../domain/attendance/counts';
import { SearchField } from '../../ui/SearchField';
import { SheetCountsLine } from './SheetCountsLine';
import classes from './sheet.module.css';
import type { MarkReport } from './use-marking';
import { useSmallWindow } from './use-small-window';

interface SheetToolbarProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** Stays above the rows. */
export function SheetToolbar({ ref, children }: SheetToolbarProps) {
  return (
    <Stack ref={ref} className={classes.toolbar} gap={6} py={6}>
      {children}
    </Stack>
  );
}

interface ToolbarLinesProps {
  readonly search: Ref<HTMLInputElement>;
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly latest: MarkReport | undefined;
  readonly counts: SheetCounts | undefined;
  /** Ways of scanning. */
  readonly buttons: ReactNode;
  readonly help: ReactNode;
  /** Another way of entering, which tells its own keys. */
  readonly mode?: ReactNode;
}

/** Search, what the last key did, the counts, and help: in two lines, or in one in a small window. */
export function ToolbarLines(props: ToolbarLinesProps) {
  const { search, label, typed, onType, latest, counts, buttons, help, mode } = props;
  const isSmall = useSmallWindow();
  const field = (
    <SearchField
      ref={search}
      label={label}
      width={isSmall ? 176 : 240}
      value={typed}
      onChange={onType}
    />
  );
  if (isSmall) {
    return (
      <>
        <Group wrap="nowrap" gap="sm">
          {field}
          <LatestMark report={latest} />
          <Group wrap="nowrap" gap="sm" ml="auto">
            {counts ? <SheetCountsLine counts={counts} /> : null}
            {mode ? null : help}
            {buttons}
          </Group>
        </Group>
        {mode}
      </>
    );
  }
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="lg">
        <Group gap="md" wrap="nowrap" miw={0}>
          {field}
          <LatestMark report={latest} />
        </Group>
        {counts ? <SheetCountsLine counts={counts} /> : null}
      </Group>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        {mode ?? help}
        <Group gap={4} wrap="nowrap" ml="auto">
          {buttons}
        </Group>
      </Group>
    </>
  );
}

/** Says what the last key did: the row itself may be out of sight. */
function LatestMark({ report }: { readonly report: MarkReport | undefined }) {
  return (
    <Group gap={6} wrap="nowrap" miw={0} role="status" aria-label="Tanda terakhir">
      {report ? (
        <>
          {report.isNew ? (
            <IconCheck size={16} color="var(--mantine-color-teal-6)" aria-hidden />
          ) : (
            <IconInfoCircle size={16} aria-hidden />
          )}
          <Text size="sm" lh={1.25} lineClamp={2} title={report.sentence}>
            {report.sentence}
          </Text>
        </>
      ) : null}
    </Group>
  );
}
