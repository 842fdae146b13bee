import { Checkbox, Table, Text, VisuallyHidden } from '@mantine/core';
import type { Zone } from '../../domain/activity/zone';
import { PAPER_PHASES } from '../../domain/papers/paper';
import { PHASE_NAMES } from '../../domain/papers/paper-sentences';
import type { Paper } from '../../domain/papers/papers-of';
import { PaperRow } from './PaperRow';
import type { PaperMaker } from './use-paper-maker';

interface PaperTableProps {
  readonly activityId: string;
  readonly papers: readonly Paper[];
  readonly zone: Zone;
  readonly showsDay: boolean;
  /** Ids. */
  readonly ticked: ReadonlySet<string>;
  readonly onFillIn: (paper: Paper) => void;
  readonly onTick: (papers: readonly Paper[], isTicked: boolean) => void;
  readonly maker: PaperMaker;
}

/** The papers by the time at which they are needed. */
export function PaperTable(props: PaperTableProps) {
  const { activityId, papers, zone, showsDay, ticked, onTick, onFillIn, maker } = props;
  const { making, outcome } = maker;
  const ready = papers.filter(({ isReady }) => isReady);
  const tickedCount = ready.filter(({ id }) => ticked.has(id)).length;
  const isOnly = (made: readonly Paper[], paper: Paper) =>
    made.length === 1 && made[0]?.id === paper.id;
  const progressOf = (paper: Paper) => {
    if (!making) return 'idle';
    if (!isOnly(making.papers, paper)) return 'busy';
    return making.isSaving ? 'saving' : 'making';
  };
  return (
    <Table layout="fixed" verticalSpacing={8} aria-label="Dokumen kegiatan">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={40} pl={0}>
            <Checkbox
              aria-label="Pilih semua yang siap"
              checked={ready.length > 0 && tickedCount === ready.length}
              indeterminate={tickedCount > 0 && tickedCount < ready.length}
              disabled={ready.length === 0}
              onChange={({ currentTarget: { checked } }) => onTick(ready, checked)}
            />
          </Table.Th>
          <Table.Th>Dokumen</Table.Th>
          {showsDay ? <Table.Th w={136}>Untuk</Table.Th> : null}
          <Table.Th w={196}>Keadaan</Table.Th>
          <Table.Th w={184}>Terakhir dibuat</Table.Th>
          <Table.Th w={208} pr={0}>
            <VisuallyHidden>Tindakan</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      {PAPER_PHASES.map((phase, index) => {
        const ofPhase = papers.filter((paper) => paper.phase === phase);
        return ofPhase.length === 0 ? null : (
          <Table.Tbody key={phase}>
            <Table.Tr>
              <Table.Th
                colSpan={showsDay ? 6 : 5}
                scope="rowgroup"
                pl={0}
                pt={index === 0 ? 'sm' : 'lg'}
                pb={6}
              >
                <Text span size="sm" fw={650} c="teal">
                  {PHASE_NAMES[phase]} pelaksanaan
                </Text>
              </Table.Th>
            </Table.Tr>
            {ofPhase.map((paper) => (
              <PaperRow
                key={paper.id}
                activityId={activityId}
                paper={paper}
                zone={zone}
                showsDay={showsDay}
                isTicked={ticked.has(paper.id)}
                progress={progressOf(paper)}
                outcome={outcome && isOnly(outcome.papers, paper) ? outcome : undefined}
                onTick={(isTicked) => onTick([paper], isTicked)}
                onFillIn={paper.fields && (() => onFillIn(paper))}
                onMake={() => maker.make([paper])}
                onCancel={maker.cancel}
              />
            ))}
          </Table.Tbody>
        );
      })}
    </Table>
  );
}
