import { Box } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
import { DayEndFoot } from './DayEndFoot';
import { RailRow } from './RailRow';
import classes from './run.module.css';
import { useRun } from './run-context';

/** The day's plan with what became of it; choosing a row shows it, arrows move between rows. */
export function StepRail() {
  const { blocks, current, shown, select } = useRun();
  const first = blocks.findIndex((block) => shown.includes(block));
  const { getItemProps } = useRovingIndex({
    total: blocks.length,
    orientation: 'vertical',
    loop: false,
    initialIndex: Math.max(0, first),
  });
  return (
    <Box component="nav" aria-label="Langkah SOP" className={classes.column}>
      <Box className={`${classes.scroll} ${classes.rail}`}>
        {blocks.map((block, index) => (
          <RailRow
            key={block.label}
            block={block}
            isCurrent={current.includes(block)}
            isShown={shown.includes(block)}
            itemProps={getItemProps({
              index,
              onClick: () => select(current.includes(block) ? undefined : block.lead),
            })}
          />
        ))}
      </Box>
      <DayEndFoot />
    </Box>
  );
}
