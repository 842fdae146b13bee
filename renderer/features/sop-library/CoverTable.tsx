import { List, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Sop } from '../../domain/sop/sop';

/** The cover of an SOP, laid out as the official one. */
export function CoverTable({ sop: { office, name, cover } }: { readonly sop: Sop }) {
  const facts = [
    ['Nomor SOP', cover.number],
    ['Tanggal Pembuatan', cover.created],
    ['Tanggal Revisi', cover.revised],
    ['Tanggal Efektif', cover.effective],
    ['Disahkan oleh', cover.approvedBy],
    ['Nama SOP', name],
  ] as const;
  return (
    <Table withTableBorder withColumnBorders layout="fixed" aria-label="Sampul SOP" fz="sm">
      <Table.Tbody>
        {facts.map(([label, value], index) => (
          <Table.Tr key={label}>
            {index === 0 ? (
              <Table.Td rowSpan={facts.length} w="50%" ta="center">
                <Text fw={600} maw={400} mx="auto">
                  {office}
                </Text>
              </Table.Td>
            ) : null}
            <Table.Th scope="row" w="16%" fw={400}>
              {label}
            </Table.Th>
            <Table.Td fw={label === 'Nama SOP' ? 600 : 400}>{value}</Table.Td>
          </Table.Tr>
        ))}
        <Pair
          left={['Dasar Hukum', <Points key="basis" items={cover.legalBasis} />]}
          right={['Kualifikasi pelaksana', <Points key="who" items={cover.qualifications} />]}
        />
        <Pair
          left={['Keterkaitan', <Points key="related" items={cover.relatedSops} />]}
          right={['Peralatan/perlengkapan', <Points key="tools" items={cover.equipment} />]}
        />
        <Pair
          left={['Peringatan', cover.warning]}
          right={['Pencatatan dan pendataan', cover.recording]}
        />
      </Table.Tbody>
    </Table>
  );
}

type Part = readonly [heading: string, content: ReactNode];

function Pair({ left, right }: { readonly left: Part; readonly right: Part }) {
  return (
    <Table.Tr>
      {[left, right].map(([heading, content], index) => (
        <Table.Td key={heading} colSpan={index === 0 ? 1 : 2} style={{ verticalAlign: 'top' }}>
          <Text fw={600} size="sm" mb={4}>
            {heading}
          </Text>
          {content}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

/** Without marks of its own, as the official cover. */
function Points({ items }: { readonly items: readonly string[] }) {
  return (
    <List listStyleType="none" size="sm" spacing={4}>
      {items.map((item) => (
        <List.Item key={item}>{item}</List.Item>
      ))}
    </List>
  );
}
