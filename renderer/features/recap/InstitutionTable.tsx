import { Table, UnstyledButton } from '@mantine/core';
import type { AttendanceRecap, RecapInstitution } from '../../domain/reports/attendance-recap';
import type { PeopleTotals } from '../../domain/reports/recap-counts';
import { fallsShort, STANDINGS } from '../../domain/reports/recap-standing';
import { shareInJp, shareInPercent } from '../../domain/reports/recap-words';
import { WITHOUT_INSTITUTION } from './recap-workbook';
import { StatusFigures, StatusHeads } from './StatusFigures';
import type { RecapChoices } from './use-recap-choice';

interface InstitutionTableProps {
  readonly recap: AttendanceRecap;
  readonly choices: RecapChoices;
}

/** The recap by instansi; a name leads to its people. */
export function InstitutionTable({ recap, choices }: InstitutionTableProps) {
  return (
    <Table
      highlightOnHover
      stickyHeader
      stickyHeaderOffset={48}
      horizontalSpacing={8}
      mt={8}
      aria-label="Rekap instansi"
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Instansi</Table.Th>
          <Table.Th ta="right">Peserta</Table.Th>
          <StatusHeads />
          <Table.Th ta="right">JP dihadiri</Table.Th>
          <Table.Th ta="right" title="Dari JP sesi yang sudah diisi">
            Kehadiran
          </Table.Th>
          <Table.Th ta="right" title="Peserta yang tidak atau tidak mungkin lagi mencapai ambang">
            Di bawah ambang
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {recap.institutions.map((institution) => (
          <InstitutionRow
            key={institution.name}
            institution={institution}
            onOpen={() =>
              choices.show('peserta', { institution: institution.name, standing: undefined })
            }
          />
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th>Seluruhnya ({recap.institutions.length} instansi)</Table.Th>
          <Table.Th ta="right">{recap.total.people}</Table.Th>
          <StatusFigures counts={recap.total.counts} isTotal />
          <Table.Th ta="right">{shareInJp(recap.total.held)}</Table.Th>
          <Table.Th ta="right">{shareInPercent(recap.total.held)}</Table.Th>
          <Table.Th ta="right">{shortOf(recap.total)}</Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

const shortOf = ({ standings }: PeopleTotals): number =>
  STANDINGS.filter(fallsShort).reduce((sum, standing) => sum + standings[standing], 0);

interface InstitutionRowProps {
  readonly institution: RecapInstitution;
  readonly onOpen: () => void;
}

function InstitutionRow({ institution, onOpen }: InstitutionRowProps) {
  const short = shortOf(institution);
  return (
    <Table.Tr style={{ cursor: 'pointer' }} onClick={onOpen}>
      <Table.Td>
        <UnstyledButton fz="sm" fw={500}>
          {institution.name || WITHOUT_INSTITUTION}
        </UnstyledButton>
      </Table.Td>
      <Table.Td ta="right">{institution.people}</Table.Td>
      <StatusFigures counts={institution.counts} />
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {shareInJp(institution.held)}
      </Table.Td>
      <Table.Td ta="right" fw={600}>
        {shareInPercent(institution.held)}
      </Table.Td>
      <Table.Td ta="right" {...(short === 0 ? { c: 'dimmed' } : { fw: 600 })}>
        {short}
      </Table.Td>
    </Table.Tr>
  );
}
