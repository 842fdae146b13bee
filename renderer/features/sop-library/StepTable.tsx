import { Table, Text, VisuallyHidden } from '@mantine/core';
import { sopTotals } from '../../domain/activity/schedule';
import { ACTOR_NAMES, type Actor, type Sop, type SopStep } from '../../domain/sop/sop';
import { ActorMark } from './ActorMark';
import { parallelSteps } from './parallel-steps';
import classes from './sop.module.css';

/** In the order of the official columns. */
const ACTORS: readonly Actor[] = ['participant', 'speaker', 'companion', 'committee'];

/** Px; the text of a step takes what is left. */
const COLUMNS = [
  ['number', 48],
  ['text', 'auto'],
  ...ACTORS.map((actor) => [actor, 96] as const),
  ['requirements', 148],
  ['time', 96],
  ['output', 176],
  ['remark', 68],
] as const;

/** Px below which the column heads stay in sight: the application's header. */
const HEADER = 48;

/** Bagan alir: the official table of steps. Only the marks of parallel steps are ours. */
export function StepTable({ sop }: { readonly sop: Sop }) {
  const groups = parallelSteps(sop);
  const partnersOf = (number: number) =>
    (groups.find((group) => group.includes(number)) ?? []).filter((other) => other !== number);
  return (
    <Table
      withTableBorder
      withColumnBorders
      layout="fixed"
      stickyHeader
      stickyHeaderOffset={HEADER}
      className={classes.table}
      fz="sm"
      horizontalSpacing={8}
      aria-label={`Langkah SOP ${sop.name}`}
    >
      <colgroup>
        {COLUMNS.map(([name, width]) => (
          <col key={name} style={{ width }} />
        ))}
      </colgroup>
      <Table.Thead>
        <Table.Tr>
          <Table.Th rowSpan={2}>No.</Table.Th>
          <Table.Th rowSpan={2}>Kegiatan</Table.Th>
          <Table.Th colSpan={ACTORS.length}>Pelaksana</Table.Th>
          <Table.Th colSpan={3}>Mutu Baku</Table.Th>
          <Table.Th rowSpan={2}>Ket</Table.Th>
        </Table.Tr>
        <Table.Tr>
          {ACTORS.map((actor) => (
            <Table.Th key={actor}>{ACTOR_NAMES[actor]}</Table.Th>
          ))}
          <Table.Th>Kelengkapan</Table.Th>
          <Table.Th>Waktu</Table.Th>
          <Table.Th>Output</Table.Th>
        </Table.Tr>
        <ColumnNumbers count={COLUMNS.length} />
      </Table.Thead>
      <Table.Tbody>
        {sop.steps.map((step) => (
          <StepRow key={step.number} step={step} partners={partnersOf(step.number)} />
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Td colSpan={ACTORS.length + 2} />
          <Table.Th>Total.....</Table.Th>
          <Table.Th style={{ whiteSpace: 'nowrap' }}>{sopTotals(sop).sopMinutes} menit</Table.Th>
          <Table.Td colSpan={2} />
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

function ColumnNumbers({ count }: { readonly count: number }) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <Table.Tr aria-hidden>
      {numbers.map((number) => (
        <Table.Td key={number} className={classes.centered} py={2} fz="xs">
          {number}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

interface StepRowProps {
  readonly step: SopStep;
  /** Numbers of the steps that run at the same time. */
  readonly partners: readonly number[];
}

function StepRow({ step, partners }: StepRowProps) {
  return (
    <Table.Tr>
      <Table.Td className={classes.centered}>{step.number}.</Table.Td>
      <Table.Td>{step.text}</Table.Td>
      {ACTORS.map((actor) => {
        const mark = step.actors.find((entry) => entry.actor === actor);
        return (
          <Table.Td key={actor} className={classes.centered}>
            {mark ? (
              <ActorMark
                inferred={mark.inferred}
                label={mark.inferred ? 'pelaksana, disimpulkan' : 'pelaksana'}
              />
            ) : null}
          </Table.Td>
        );
      })}
      <Table.Td>{step.requirements}</Table.Td>
      <Table.Td className={classes.centered}>
        {step.printedTime}
        {partners.length > 0 ? (
          <Text size="xs" c="teal" fw={600}>
            <span aria-hidden>∥ {partners.join(', ')}</span>
            <VisuallyHidden>bersamaan dengan langkah {partners.join(', ')}</VisuallyHidden>
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>{step.output}</Table.Td>
      <Table.Td>{step.remark}</Table.Td>
    </Table.Tr>
  );
}
