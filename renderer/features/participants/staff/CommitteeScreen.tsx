import { Button, Group, Text } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNip } from '../../../domain/people/nip';
import { fullName } from '../../../domain/people/personal-name';
import type { CommitteeMember } from '../../../domain/people/staff';
import { EmptyState } from '../../../ui/EmptyState';
import { UndoRedo } from '../../../ui/UndoRedo';
import { useActivity } from '../../../workspace/activity';
import { PersonRecordDrawer } from '../PersonRecordDrawer';
import { MemberDrawer } from './MemberDrawer';
import { type StaffColumn, StaffList, type StaffRow } from './StaffList';
import { TakeOverDialog } from './TakeOverDialog';
import { useStaff } from './use-staff';

const COLUMNS: readonly StaffColumn[] = [
  { title: 'Kedudukan', width: 136 },
  { title: 'NIP', width: 192 },
  { title: 'Jabatan dan instansi' },
];

/** Panitia: who holds the training, the pendamping among them. */
export function CommitteeScreen() {
  const { state } = useActivity();
  const { history, removeMember } = useStaff();
  const [form, setForm] = useState<'closed' | 'new' | CommitteeMember>('closed');
  const [read, setRead] = useState<CommitteeMember>();
  const [isTaking, setTaking] = useState(false);
  const close = () => setForm('closed');
  const rows = state.committee.map((member) => rowOf(member, () => setForm(member)));
  const buttons = (
    <>
      <Button
        variant="default"
        leftSection={<IconUsers size={16} aria-hidden />}
        onClick={() => setTaking(true)}
      >
        Dari kegiatan lain
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setForm('new')}>
        Tambah panitia
      </Button>
    </>
  );

  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          title="Belum ada panitia"
          action={
            <Group gap="sm">
              {buttons}
              {history.canUndo || history.canRedo ? <UndoRedo {...history} /> : null}
            </Group>
          }
        >
          Catat panitia penyelenggara beserta kedudukannya: ketua, sekretaris, anggota, dan
          pendamping kelas.
        </EmptyState>
      ) : (
        <StaffList
          title="Panitia"
          noun="panitia"
          columns={COLUMNS}
          rows={rows}
          isFormOpen={form !== 'closed' || read !== undefined}
          actions={
            <>
              <UndoRedo {...history} />
              {buttons}
            </>
          }
        />
      )}
      {form === 'closed' ? null : (
        <MemberDrawer
          key={form === 'new' ? form : form.id}
          member={form === 'new' ? undefined : form}
          onClose={close}
          onShowRecord={setRead}
          onRemove={(member) =>
            void removeMember(member).then((isDone) => {
              if (isDone) close();
            })
          }
        />
      )}
      {read ? (
        <PersonRecordDrawer
          kind="committee"
          id={read.id}
          onEdit={() => {
            setRead(undefined);
            setForm(read);
          }}
          onClose={() => setRead(undefined)}
        />
      ) : null}
      {isTaking ? <TakeOverDialog kind="committee" onClose={() => setTaking(false)} /> : null}
    </>
  );
}

function rowOf(member: CommitteeMember, open: () => void): StaffRow {
  const { id, duty, nip, position, institution } = member;
  return {
    key: id,
    name: fullName(member),
    open,
    text: [duty, nip, position, institution].join(' '),
    cells: [
      duty || '–',
      <span key="nip" style={{ whiteSpace: 'nowrap' }}>
        {formatNip(nip) || '–'}
      </span>,
      position || institution ? (
        <>
          {position}
          <Text size="sm" c="dimmed">
            {institution}
          </Text>
        </>
      ) : (
        '–'
      ),
    ],
  };
}
