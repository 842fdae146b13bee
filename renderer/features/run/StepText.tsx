import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { actorsInWords } from '../../domain/run/actors-in-words';
import { sessionOfStep } from '../../domain/run/session-of-step';
import { findStep } from '../../domain/sop/catalogue';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';

interface StepTextProps {
  readonly step: number;
  readonly isNumbered: boolean;
}

/** The SOP's own words for a step, who acts, and what today's plan adds. */
export function StepText({ step, isNumbered }: StepTextProps) {
  const { activityId, sop } = useActivity();
  const { day } = useRun();
  const official = findStep(sop, step);
  const planned = day.plan.steps.find((candidate) => candidate.step === step);
  const lesson = [planned?.topic, planned?.speaker].filter((part) => part).join(' · ');
  const introduced = official.attendance === 'session' ? speakersOf() : '';

  function speakersOf(): string {
    const lessons = sessionOfStep(day, sop, step)?.lessons ?? [];
    return [...new Set(lessons.map(({ speaker }) => speaker))].filter((name) => name).join(', ');
  }

  return (
    <div>
      <Text lh={1.4}>
        {isNumbered ? (
          <Text span fw={650}>
            {step}{' '}
          </Text>
        ) : null}
        {official.text}
      </Text>
      <Text size="sm" c="dimmed">
        {actorsInWords(official)}
        {official.remark ? ` · ${official.remark.toLowerCase()}` : ''}
      </Text>
      {lesson ? (
        <Text size="sm" fw={600}>
          {lesson}
        </Text>
      ) : null}
      {introduced ? (
        <Text size="sm" fw={600}>
          Narasumber:{' '}
          <Anchor component={Link} to={`/kegiatan/${activityId}/peserta/narasumber`} inherit>
            {introduced}
          </Anchor>
        </Text>
      ) : null}
    </div>
  );
}
