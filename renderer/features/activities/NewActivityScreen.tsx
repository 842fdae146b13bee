import { Button, Grid, Group, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { repeatedDate, workdayFrom } from '../../domain/activity/dates';
import { longestDay, planFirstDays } from '../../domain/activity/first-plan';
import { DEFAULT_START } from '../../domain/activity/propose-days';
import { dateIn, zoneOfOffset } from '../../domain/activity/zone';
import { TECHNICAL_TRAINING as SOP } from '../../domain/sop/technical-training';
import { PageHeader } from '../../ui/PageHeader';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { beginActivity } from '../../workspace/begin-activity';
import { useOffice } from '../../workspace/office';
import { useWorkspace } from '../../workspace/workspace';
import { type DaysChoice, DaysFields } from './DaysFields';
import { DetailsFields } from './DetailsFields';
import { useDetailsForm } from './details-form';
import { PaceChoice } from './PaceChoice';
import { ProposedDays } from './ProposedDays';

export function NewActivityScreen() {
  const workspace = useWorkspace();
  const { settings } = useOffice();
  const navigate = useNavigate();
  const { clock, newId } = workspace;
  const now = clock.now();
  const zone = zoneOfOffset(clock.utcOffset(now));
  const today = dateIn(zone, now);

  const form = useDetailsForm({
    title: '',
    batch: '',
    place: settings.city,
    zone,
    sopId: SOP.id,
    attendanceThreshold: 90,
  });
  const [proposed] = useState<DaysChoice>(() => ({
    dates: [workdayFrom(today)],
    skipsWeekends: true,
    startMinute: DEFAULT_START,
    isFitted: true,
  }));
  const [choice, setChoice] = useState(proposed);
  const [isSaving, setSaving] = useState(false);
  const isSaved = useRef(false);

  const { dates, startMinute, isFitted } = choice;
  const preview = (fitted: boolean) =>
    planFirstDays({ dates, startMinute, isFitted: fitted }, SOP, previewIds());
  const fitted = preview(true);
  const standard = preview(false);
  const longest = { fitted: longestDay(fitted, SOP), standard: longestDay(standard, SOP) };

  const create = form.onSubmit(async (details) => {
    if (repeatedDate(dates)) return;
    setSaving(true);
    const plans = planFirstDays({ dates, startMinute, isFitted }, SOP, newId);
    const activityId = await beginActivity(
      workspace,
      [{ type: 'create-activity', details, days: plans }],
      details.zone,
    );
    if (!activityId) {
      setSaving(false);
      return;
    }
    // The button stays busy until this screen is gone: pressed again it would make another one.
    isSaved.current = true;
    await navigate(`/kegiatan/${activityId}/ringkasan`);
  }, form.focusFirstError);

  return (
    <form onSubmit={create} noValidate>
      <PageHeader title="Kegiatan baru" />
      <Grid gap={48}>
        <Grid.Col span={7}>
          <Stack gap="lg">
            <DetailsFields form={form} />
            <DaysFields choice={choice} onChange={setChoice} today={today} />
            {longest.fitted && longest.standard ? (
              <PaceChoice
                isFitted={isFitted}
                onChange={(isNowFitted) => setChoice({ ...choice, isFitted: isNowFitted })}
                fitted={longest.fitted}
                standard={longest.standard}
              />
            ) : null}
            <Group gap="sm">
              <Button type="submit" loading={isSaving}>
                Buat kegiatan
              </Button>
              <Button component={Link} to="/kegiatan" variant="default">
                Batal
              </Button>
            </Group>
          </Stack>
        </Grid.Col>
        <Grid.Col span={5}>
          <ProposedDays
            plans={isFitted ? fitted : standard}
            sop={SOP}
            onDatesChange={(changed) => setChoice({ ...choice, dates: changed })}
          />
        </Grid.Col>
      </Grid>
      <UnsavedGuard isDirty={() => !isSaved.current && (form.isDirty() || choice !== proposed)} />
    </form>
  );
}

/** Keys of the days that are only shown: they get their ids when the kegiatan is made. */
function previewIds(): () => string {
  let count = 0;
  return () => `preview-${++count}`;
}
