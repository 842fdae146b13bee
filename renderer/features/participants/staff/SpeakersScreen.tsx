import { Button, Group, Text } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { findSpeaker } from '../../../domain/people/find-speaker';
import { type ListedSpeaker, listSpeakers } from '../../../domain/people/speaker-list';
import type { Speaker } from '../../../domain/people/staff';
import { EmptyState } from '../../../ui/EmptyState';
import { UndoRedo } from '../../../ui/UndoRedo';
import { useActivity } from '../../../workspace/activity';
import { PersonRecordDrawer } from '../PersonRecordDrawer';
import { SpeakerDrawer } from './SpeakerDrawer';
import { type StaffColumn, StaffList, type StaffRow } from './StaffList';
import { TakeOverDialog } from './TakeOverDialog';
import { useStaff } from './use-staff';

/** Whose form is open: somebody's with biodata, of a name in the plan, or somebody new. */
interface OpenForm {
  readonly speaker?: Speaker;
  readonly written?: string;
}

const COLUMNS: readonly StaffColumn[] = [
  { title: 'Jabatan dan instansi', width: '27%' },
  { title: 'Mata pelatihan' },
  { title: 'Hari', width: 72 },
  { title: 'JP', width: 52, align: 'right' },
];

/** Narasumber: everybody with biodata, and names of the plan that lack it. */
export function SpeakersScreen() {
  const { state } = useActivity();
  const { history, removeSpeaker } = useStaff();
  const asked = useAskedName();
  const [form, setForm] = useState<OpenForm | undefined>(() =>
    asked.name === undefined ? undefined : formFor(state.speakers, asked.name),
  );
  const [read, setRead] = useState<Speaker>();
  const [isTaking, setTaking] = useState(false);

  const close = (isSaved: boolean) => {
    setForm(undefined);
    asked.settle(isSaved);
  };
  const listed = listSpeakers(state);
  const rows = listed.map((entry) =>
    rowOf(entry, () =>
      setForm(entry.speaker ? { speaker: entry.speaker } : { written: entry.name }),
    ),
  );
  const isEmpty = rows.length === 0;
  const buttons = (
    <>
      <Button
        variant="default"
        leftSection={<IconUsers size={16} aria-hidden />}
        onClick={() => setTaking(true)}
      >
        Dari kegiatan lain
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setForm({})}>
        Tambah narasumber
      </Button>
    </>
  );

  return (
    <>
      {isEmpty ? (
        <EmptyState
          title="Belum ada narasumber"
          action={
            <Group gap="sm">
              {buttons}
              {history.canUndo || history.canRedo ? <UndoRedo {...history} /> : null}
            </Group>
          }
        >
          Nama yang ditulis pada Jadwal muncul di sini dengan sendirinya. Biodatanya dibacakan saat
          narasumber diperkenalkan pada langkah 4.
        </EmptyState>
      ) : (
        <StaffList
          title="Narasumber"
          noun="narasumber"
          columns={COLUMNS}
          rows={rows}
          isFormOpen={form !== undefined || read !== undefined}
          actions={
            <>
              <UndoRedo {...history} />
              {buttons}
            </>
          }
        />
      )}
      {form ? (
        <SpeakerDrawer
          key={form.speaker?.id ?? form.written ?? ''}
          speaker={form.speaker}
          written={form.written}
          onClose={close}
          onShowRecord={setRead}
          onRemove={(speaker) =>
            void removeSpeaker(speaker).then((isDone) => {
              if (isDone) close(false);
            })
          }
        />
      ) : null}
      {read ? (
        <PersonRecordDrawer
          kind="speaker"
          id={read.id}
          onEdit={() => {
            setRead(undefined);
            setForm({ speaker: read });
          }}
          onClose={() => setRead(undefined)}
        />
      ) : null}
      {isTaking ? <TakeOverDialog kind="speaker" onClose={() => setTaking(false)} /> : null}
    </>
  );
}

const formFor = (speakers: readonly Speaker[], name: string): OpenForm => {
  const speaker = findSpeaker(speakers, name);
  return speaker ? { speaker } : { written: name };
};

/** A link can ask for somebody's form with `?isi=name`, and to come back once it is saved. */
function useAskedName() {
  const [parameters, setParameters] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const name = parameters.get('isi') ?? undefined;
  return {
    name,
    settle: (isSaved: boolean) => {
      if (name === undefined) return;
      const back: unknown = state?.back;
      if (isSaved && typeof back === 'string') void navigate(back);
      else setParameters({}, { replace: true });
    },
  };
}

function rowOf(
  { key, name, speaker, topics, days, jp }: ListedSpeaker,
  open: () => void,
): StaffRow {
  const office = [speaker?.position, speaker?.institution].filter((part) => part);
  return {
    key,
    name,
    open,
    text: [...office, speaker?.nip, ...topics].join(' '),
    ...(speaker
      ? {}
      : {
          remark: (
            <Text size="sm" c="dimmed">
              Belum ada biodata.{' '}
              <Text span inherit td="underline" c="var(--mantine-color-anchor)">
                Isi biodata
              </Text>
            </Text>
          ),
        }),
    cells: [
      office.length === 0 ? (
        '–'
      ) : (
        <>
          {speaker?.position}
          <Text size="sm" c="dimmed">
            {speaker?.institution}
          </Text>
        </>
      ),
      topics.length === 0 ? '–' : topics.map((topic) => <div key={topic}>{topic}</div>),
      days.join(', ') || '–',
      jp > 0 ? jp : '–',
    ],
  };
}
