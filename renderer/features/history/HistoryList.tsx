import { Box, Text } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dateIn, type Zone } from '../../domain/activity/zone';
import { formatDate } from '../../domain/format/date';
import type { HistoryEntry } from '../../domain/history/history';
import { HistoryRow } from './HistoryRow';

interface HistoryListProps {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly zone: Zone;
  readonly dayNameOf: (dayId: string) => string;
}

type Line =
  | { readonly kind: 'date'; readonly key: string; readonly date: string }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: HistoryEntry };

/** Only what is in sight is drawn: a year's log has thousands of acts. */
export function HistoryList({ entries, zone, dayNameOf }: HistoryListProps) {
  const lines = useMemo(() => withDates(entries, zone), [entries, zone]);
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // Alerts above may come and go, so the list's place is asked for after every rendering.
  useLayoutEffect(() => {
    const { current } = list;
    if (current) setScrollMargin(current.getBoundingClientRect().top + window.scrollY);
  });
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.kind === 'date' ? 52 : 38),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
    scrollMargin,
  });
  return (
    <Box
      ref={list}
      component="ul"
      aria-label="Riwayat tindakan, terbaru lebih dahulu"
      pos="relative"
      m={0}
      p={0}
      h={virtualizer.getTotalSize()}
      style={{ listStyle: 'none' }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return line ? (
          <Box
            component="li"
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={lines.length}
            pos="absolute"
            top={0}
            left={0}
            right={0}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            {line.kind === 'date' ? (
              <Text fw={600} pt="md" pb={4} size="sm">
                {formatDate(line.date)}
              </Text>
            ) : (
              <HistoryRow entry={line.entry} day={dayOf(line.entry, dayNameOf)} zone={zone} />
            )}
          </Box>
        ) : null;
      })}
    </Box>
  );
}

function withDates(entries: readonly HistoryEntry[], zone: Zone): readonly Line[] {
  const lines: Line[] = [];
  let former = '';
  for (const entry of entries) {
    const date = dateIn(zone, entry.at);
    // A date may come twice where a laptop's clock was set back: the order of the log rules.
    if (date !== former) lines.push({ kind: 'date', key: `${date} ${entry.act}`, date });
    lines.push({ kind: 'entry', key: entry.act, entry });
    former = date;
  }
  return lines;
}

function dayOf({ dayIds }: HistoryEntry, dayNameOf: (dayId: string) => string): string {
  const [only] = dayIds;
  return only !== undefined && dayIds.length === 1 ? dayNameOf(only) : '';
}
