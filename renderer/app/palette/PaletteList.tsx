import { Box, Group, Kbd, ScrollArea, Text } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import classes from './palette.module.css';
import type { PaletteGroup, PaletteItem } from './palette-item';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** What Enter chooses. */
  readonly current: PaletteItem | undefined;
  readonly onPoint: (item: PaletteItem) => void;
  readonly onChoose: (item: PaletteItem) => void;
}

/** What was found, by groups; the focus stays in the search field. */
export function PaletteList({ id, groups, current, onPoint, onChoose }: PaletteListProps) {
  const currentId = current && `${id}/${current.id}`;
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  if (groups.length === 0) return null;
  return (
    <ScrollArea.Autosize
      className={classes.list ?? ''}
      mah="calc(84vh - 116px)"
      type="auto"
      scrollbarSize={8}
      viewportProps={{ id, role: 'listbox', 'aria-label': 'Pilihan' }}
    >
      {groups.map(({ label, items }) => (
        <Box key={label} role="group" aria-label={label} className={classes.group ?? ''}>
          <Text size="xs" c="dimmed" fw={600} px="md" pt={8} pb={4} aria-hidden>
            {label}
          </Text>
          {items.map((item) => (
            <PaletteRow
              key={item.id}
              id={`${id}/${item.id}`}
              item={item}
              isCurrent={item === current}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          ))}
        </Box>
      ))}
    </ScrollArea.Autosize>
  );
}

interface PaletteRowProps extends Pick<PaletteListProps, 'onPoint' | 'onChoose'> {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isCurrent: boolean;
}

function PaletteRow({ id, item, isCurrent, onPoint, onChoose }: PaletteRowProps) {
  const { label, about, keys, icon: Icon } = item;
  return (
    <Spotlight.Action
      // The library keeps `id` to itself, and the search field has to name the row.
      ref={(row) => {
        if (row) row.id = id;
      }}
      role="option"
      aria-selected={isCurrent}
      mod={{ selected: isCurrent }}
      className={classes.row ?? ''}
      closeSpotlightOnTrigger={false}
      onMouseMove={() => onPoint(item)}
      onClick={() => onChoose(item)}
    >
      <Icon size={18} stroke={1.75} aria-hidden className={classes.icon ?? ''} />
      <Text span size="sm" className={classes.label ?? ''}>
        {label}
      </Text>
      {about ? (
        <Text span size="xs" c="dimmed" className={classes.about ?? ''}>
          {about}
        </Text>
      ) : null}
      {keys.length > 0 ? (
        <Group gap={4} wrap="nowrap" component="span" aria-hidden className={classes.keys ?? ''}>
          {keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </Group>
      ) : null}
    </Spotlight.Action>
  );
}
