import { Box, Kbd, Text, Textarea } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import { formatClock } from '../../domain/format/clock';
import { noteStep } from '../../domain/run/note-step';
import { useActivity } from '../../workspace/activity';
import { noteDrafts, useNoteDraft } from './note-drafts';
import classes from './run.module.css';
import { useRun } from './run-context';

interface NotesPanelProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** The pendamping's notes of the day (SOP step 10), always one key away. */
export function NotesPanel({ ref }: NotesPanelProps) {
  const { activityId, sop, details } = useActivity();
  const { day, acts, isReadOnly } = useRun();
  const draft = `${activityId}/${day.plan.dayId}`;
  const text = useNoteDraft(draft);
  const end = useRef<HTMLDivElement>(null);
  const { length } = day.notes;
  useEffect(() => {
    if (length > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [length]);

  const step = noteStep(day, sop);
  const save = async () => {
    // Taken away at once: what is typed meanwhile is the next note, and a second Enter has nothing.
    const written = noteDrafts.get(draft);
    if (written.trim() === '') return;
    noteDrafts.set(draft, '');
    if (await acts.writeNote(step, written)) return;
    const typedSince = noteDrafts.get(draft);
    noteDrafts.set(draft, typedSince === '' ? written : `${written}\n${typedSince}`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    // A held key must not write the same note twice.
    if (!event.repeat) void save();
  };
  return (
    <Box
      component="section"
      aria-label="Catatan"
      style={{ flex: '1 1 0', minHeight: 132, display: 'flex', flexDirection: 'column', gap: 8 }}
    >
      <Text size="sm" fw={600}>
        Catatan
        {length > 0 ? (
          <Text span size="sm" c="dimmed" fw={400}>
            {' '}
            {length}
          </Text>
        ) : null}
      </Text>
      <Box className={classes.scroll ?? ''} role="log" aria-label="Daftar catatan" tabIndex={0}>
        {length === 0 ? (
          <Text size="sm" c="dimmed">
            {isReadOnly
              ? 'Tidak ada catatan.'
              : 'Tulis keadaan kelas saat terjadi; jam dan langkahnya ikut tercatat.'}
          </Text>
        ) : null}
        {day.notes.map((note) => (
          <Box key={note.noteId} mb="xs">
            <Text size="xs" c="dimmed">
              {formatClock(note.at, details.zone)}
              {note.step === 0 ? '' : ` · langkah ${note.step}`}
              {note.operator ? ` · ${note.operator}` : ''}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {note.text}
            </Text>
          </Box>
        ))}
        <div ref={end} />
      </Box>
      {isReadOnly ? null : (
        <Textarea
          ref={ref}
          aria-label="Tulis catatan"
          aria-keyshortcuts="Alt+C"
          placeholder={step === 0 ? 'Tulis catatan' : `Tulis catatan langkah ${step}`}
          autosize
          minRows={1}
          maxRows={4}
          value={text}
          rightSection={text === '' ? <Kbd size="xs">Alt+C</Kbd> : <Kbd size="xs">Enter</Kbd>}
          rightSectionWidth={64}
          rightSectionPointerEvents="none"
          onChange={(event) => noteDrafts.set(draft, event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Box>
  );
}
