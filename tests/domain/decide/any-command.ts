import fc from 'fast-check';
import type { Command } from '../../../renderer/domain/commands';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { MINUTE, MORNING, person } from '../../helpers/recorded-activity';

const anyStep = fc.constantFrom(1, 4, 5, 6, 7, 12, 13, 19);
const anyStatus = fc.constantFrom('H', 'I', 'S', 'TK', 'DL');
const anyParticipant = fc.constantFrom('participant-1', 'participant-2', 'participant-3');
const anyInstant = fc.integer({ min: -60, max: 600 }).map((minutes) => MORNING + minutes * MINUTE);
const anyPoints = fc.option(fc.integer({ min: -1, max: 10_001 }), { nil: undefined });

/** Everything that can be asked for while a day is run, sensible or not. */
export function anyCommand(dayId: string): fc.Arbitrary<Command> {
  return fc.oneof(
    ...clockCommands(dayId),
    ...sheetCommands(dayId),
    ...lessonCommands(dayId),
    ...peopleCommands(),
    fc.constant({ type: 'write-note', dayId, step: 0, text: 'catatan' }),
    fc.constant({ type: 'undo', scope: dayId }),
    fc.constant({ type: 'redo', scope: dayId }),
  ) as fc.Arbitrary<Command>;
}

function clockCommands(dayId: string): readonly fc.Arbitrary<object>[] {
  const onSteps = (type: string) =>
    fc.record({ type: fc.constant(type), dayId: fc.constant(dayId), steps: fc.tuple(anyStep) });
  return [
    onSteps('start-steps'),
    onSteps('pause-steps'),
    onSteps('resume-steps'),
    onSteps('finish-steps'),
    onSteps('reopen-steps'),
    onSteps('skip-steps').map((command) => ({ ...command, reason: 'uji' })),
    fc
      .tuple(onSteps('extend-steps'), fc.integer({ min: -20, max: 20 }))
      .map(([command, minutes]) => ({ ...command, minutes })),
    fc
      .tuple(onSteps('correct-time'), fc.constantFrom('start', 'finish'), anyInstant)
      .map(([command, edge, at]) => ({ ...command, edge, at, reason: 'uji' })),
    fc
      .tuple(anyInstant, anyInstant)
      .map(([from, to]) => ({ type: 'exclude-gap', dayId, from, to })),
    fc
      .integer({ min: -90, max: 90 })
      .map((minutes) => ({ type: 'adjust-clock', dayId, delta: minutes * MINUTE })),
    fc.constant({ type: 'advance', dayId }),
  ];
}

function sheetCommands(dayId: string): readonly fc.Arbitrary<object>[] {
  const onSheet = (type: string) => ({
    type: fc.constant(type),
    dayId: fc.constant(dayId),
    step: fc.constantFrom(4, 12),
  });
  const ofPerson = (type: string) => ({ ...onSheet(type), participantId: anyParticipant });
  return [
    fc.record(onSheet('open-sheet')),
    fc.record({ ...ofPerson('mark-attendance'), status: anyStatus }),
    fc.record({ ...onSheet('fill-blanks'), status: anyStatus }),
    fc.record({ ...ofPerson('record-departure'), leftAt: anyInstant }),
    fc.record(ofPerson('record-departure')),
    fc.record({ ...ofPerson('draw-signature'), drawing: fc.constant('M1 2L3 4') }),
    fc.record({
      ...ofPerson('correct-attendance'),
      status: anyStatus,
      reason: fc.constant('uji'),
    }),
    fc.record(onSheet('close-sheet')),
    fc.record({ ...onSheet('cancel-session'), reason: fc.constant('uji') }),
    fc.record(onSheet('reinstate-session')),
  ];
}

function lessonCommands(dayId: string): readonly fc.Arbitrary<object>[] {
  const group = (number: number, participantIds: readonly string[]) => ({
    groupId: `group-${number}`,
    name: `Kelompok ${number}`,
    participantIds,
    task: '',
  });
  return [
    fc.record({
      type: fc.constant('record-scores'),
      dayId: fc.constant(dayId),
      step: fc.constantFrom(5, 16),
      source: fc.constant(''),
      scores: fc.array(fc.record({ participantId: anyParticipant, points: anyPoints })),
    }),
    fc
      .subarray(['participant-1', 'participant-2', 'participant-3'])
      .map((ids) => ({ type: 'form-groups', dayId, groups: [group(1, ids), group(2, [])] })),
    fc.record({
      type: fc.constant('record-group-result'),
      dayId: fc.constant(dayId),
      groupId: fc.constantFrom('group-1', 'group-2'),
      result: fc.constantFrom('', 'selesai'),
    }),
  ];
}

function peopleCommands(): readonly fc.Arbitrary<object>[] {
  const date = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25');
  return [
    fc.record({
      type: fc.constant('announce-excuse'),
      participantId: anyParticipant,
      status: fc.constantFrom('I', 'S', 'DL'),
      from: date,
      to: date,
      remark: fc.constant('uji'),
    }),
    fc.record({
      type: fc.constant('replace-participant'),
      participantId: anyParticipant,
      successor: fc.constantFrom(person(8), person(9)),
      date,
      reason: fc.constant('uji'),
    }),
    fc.record({
      type: fc.constant('record-committee-member'),
      member: fc.constant({ ...EMPTY_PARTICIPANT, id: 'member-1', name: 'Rina', duty: 'Ketua' }),
    }),
  ];
}
