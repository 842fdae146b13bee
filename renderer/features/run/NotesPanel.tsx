import { Box, Kbd, Text } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { formatClock } from '../../domain/format/clock';
import { noteStep } from '../../domain/run/note-step';
import { GrowingTextarea } from '../../ui/GrowingTextarea';
import { useActivity } from '../../workspace/activity';
import classes from './run.module.css';
import { useRun } from './run-context';
import { textDrafts, useTextDraft } from './text-drafts';

interface NotesPanelProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** The pendamping's notes of the day (SOP step 10), always one key away. */
export function NotesPanel({ ref }: NotesPanelProps) {
  const { activityId, sop, details } = useActivity();
  const { day, acts, isReadOnly } = useRun();
  const draft = `${activityId}/${day.plan.dayId}`;
  const text = useTextDraft(draft) ?? '';
  const [isFocused, setFocused] = useState(false);
  const end = useRef<HTMLDivElement>(null);
  const { length } = day.notes;
  useEffect(() => {
    if (length > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [length]);

  const step = noteStep(day, sop);
  const save = async () => {
    // Taken away at once: what is typed meanwhile is the next note, and a second Enter has nothing.
    const written = textDrafts.get(draft) ?? '';
    if (written.trim() === '') return;
    textDrafts.set(draft, undefined);
    if (await acts.writeNote(step, written)) return;
    const typedSince = textDrafts.get(draft);
    textDrafts.set(draft, typedSince ? `${written}\n${typedSince}` : written);
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
      className={classes.notes ?? ''}
      mod={{ empty: length === 0 }}
    >
      <Text size="sm" fw={600} className={classes.notesPast ?? ''}>
        Catatan
        {length > 0 ? (
          <Text span size="sm" c="dimmed" fw={400}>
            {' '}
            {length}
          </Text>
        ) : null}
      </Text>
      <Box
        className={`${classes.scroll} ${classes.notesPast}`}
        role="log"
        aria-label="Daftar catatan"
        tabIndex={0}
      >
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
        <GrowingTextarea
          ref={ref}
          aria-label="Tulis catatan"
          aria-keyshortcuts="Alt+C"
          placeholder={step === 0 ? 'Tulis catatan' : `Tulis catatan langkah ${step}`}
          maxRows={4}
          value={text}
          // Enter is told only where it would be this field's.
          rightSection={<Kbd size="xs">{isFocused && text !== '' ? 'Enter' : 'Alt+C'}</Kbd>}
          rightSectionWidth={64}
          rightSectionPointerEvents="none"
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onChange={(event) => textDrafts.set(draft, event.currentTarget.value || undefined)}
          onKeyDown={onKeyDown}
        />
      )}
    </Box>
  );
}
