import { Grid, Stack } from '@mantine/core';
import { useState } from 'react';
import { nextActs } from '../../domain/activity/next-acts';
import { dateIn } from '../../domain/activity/zone';
import { usePaletteActs } from '../../ui/palette-acts';
import { useActivity } from '../../workspace/activity';
import { useOffice } from '../../workspace/office';
import { useNow } from '../../workspace/use-now';
import { EditActivityDrawer } from './EditActivityDrawer';
import { NextActs } from './NextActs';
import { OverviewDays } from './OverviewDays';
import { OverviewFacts } from './OverviewFacts';

/** Ringkasan: what to do now, how far each day is, what the kegiatan is. */
export function OverviewScreen() {
  const { activityId, details, sop, state } = useActivity();
  const { settings } = useOffice();
  const [isEditing, setEditing] = useState(false);
  const today = dateIn(details.zone, useNow(60_000));
  usePaletteActs([{ label: 'Ubah kegiatan', run: () => setEditing(true) }]);
  const acts = nextActs(state, sop, { today, hasOperator: settings.operator !== '' });
  return (
    <Grid gap={48}>
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Stack gap="xl">
          <NextActs acts={acts} activityId={activityId} />
          <OverviewDays />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <OverviewFacts onEdit={() => setEditing(true)} />
      </Grid.Col>
      <EditActivityDrawer opened={isEditing} onClose={() => setEditing(false)} />
    </Grid>
  );
}
