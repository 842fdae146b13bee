import { Button, Group, Select, Text } from '@mantine/core';
import { useMemo, useRef } from 'react';
import type { AttendanceRecap } from '../../domain/reports/attendance-recap';
import { choosePeople, type RecapChoice } from '../../domain/reports/recap-list';
import { fallsShort, STANDING_NAMES, STANDINGS } from '../../domain/reports/recap-standing';
import { SearchField } from '../../ui/SearchField';
import { RecapMatrix } from './RecapMatrix';
import { WITHOUT_INSTITUTION } from './recap-workbook';
import type { RecapChoices } from './use-recap-choice';

interface PeopleViewProps {
  readonly recap: AttendanceRecap;
  readonly choices: RecapChoices;
}

/** The recap person by person: search, filters and the matrix. */
export function PeopleView({ recap, choices }: PeopleViewProps) {
  const { choice, shown, change, isFiltered, clear } = choices;
  const { people } = recap;
  const matrix = useRef<HTMLDivElement>(null);
  const { typed, standing, institution, order, isDescending } = shown;
  const found = useMemo(
    () => choosePeople(people, { typed, standing, institution, order, isDescending }),
    [people, typed, standing, institution, order, isDescending],
  );
  return (
    <>
      <Group gap="sm" wrap="nowrap" my={8}>
        <SearchField
          label="Cari nama atau instansi"
          width={240}
          value={choice.typed}
          onChange={(letters) => change({ typed: letters })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            matrix.current?.focus();
          }}
        />
        <StandingSelect recap={recap} choices={choices} />
        <InstitutionSelect recap={recap} choices={choices} />
        <Text size="sm" c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
          {found.length === people.length
            ? `${people.length} peserta`
            : `${found.length} dari ${people.length} peserta`}
        </Text>
        {isFiltered ? (
          <Button variant="subtle" size="compact-sm" style={{ flexShrink: 0 }} onClick={clear}>
            Hapus saringan
          </Button>
        ) : null}
      </Group>
      <RecapMatrix
        ref={matrix}
        recap={recap}
        people={found}
        order={choice.order}
        isDescending={choice.isDescending}
        onSort={(wanted) => change(sorted(choice, wanted))}
      />
    </>
  );
}

/** The same column again turns the order around; percentages begin with the lowest. */
function sorted(choice: RecapChoice, order: RecapChoice['order']): Partial<RecapChoice> {
  return { order, isDescending: choice.order === order && !choice.isDescending };
}

function StandingSelect({ recap, choices }: PeopleViewProps) {
  const { standings } = recap.total;
  const short = recap.people.filter(({ standing }) => fallsShort(standing)).length;
  const given = STANDINGS.filter((standing) => standings[standing] > 0);
  const chosen = choices.choice.standing;
  const offered =
    chosen && chosen !== 'short' && !given.includes(chosen) ? [...given, chosen] : given;
  return (
    <Select
      aria-label="Saring menurut keterangan"
      placeholder="Semua keterangan"
      w={208}
      clearable
      data={[
        ...offered.map((standing) => ({
          value: standing,
          label: `${STANDING_NAMES[standing]} (${standings[standing]})`,
        })),
        { value: 'short', label: `Di bawah ambang (${short})` },
      ]}
      value={chosen ?? null}
      onChange={(value) => choices.change({ standing: value ?? undefined })}
    />
  );
}

function InstitutionSelect({ recap, choices }: PeopleViewProps) {
  return (
    <Select
      aria-label="Saring menurut instansi"
      placeholder="Semua instansi"
      w={240}
      miw={160}
      clearable
      searchable
      nothingFoundMessage="Tidak ada instansi yang cocok"
      comboboxProps={{ width: 400, position: 'bottom-start' }}
      data={recap.institutions.map(({ name, people }) => ({
        value: name === '' ? NONE : name,
        label: `${name || WITHOUT_INSTITUTION} (${people})`,
      }))}
      value={choices.choice.institution === '' ? NONE : (choices.choice.institution ?? null)}
      onChange={(value) =>
        choices.change({ institution: value === NONE ? '' : (value ?? undefined) })
      }
    />
  );
}

/** The library's select takes no empty value. */
const NONE = '\u0000';
