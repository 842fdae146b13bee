import { Button, Drawer, Group, Kbd, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconUserMinus } from '@tabler/icons-react';
import { type ComponentType, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { PersonForm } from './participant-form';

/** Something else to be done with the person, in place of the form. */
export interface PersonTool {
  readonly label: string;
  readonly icon: ComponentType<{ readonly size: number; readonly 'aria-hidden': true }>;
  readonly run: () => void;
}

interface PersonDrawerProps {
  readonly title: string;
  readonly form: PersonForm;
  /** `single`: somebody new, of whom there is only this one. */
  readonly mode: 'new' | 'single' | 'known';
  /** @returns the name that was saved, or undefined; the form or a message then says why */
  readonly onSave: () => Promise<string | undefined>;
  /** How many there are now, e.g. `Sekarang 3 narasumber.` */
  readonly count: string;
  /** After the first one was added, before the next is typed. */
  readonly onNext?: () => void;
  /** @param isSaved whether it closes because everything was saved */
  readonly onClose: (isSaved: boolean) => void;
  readonly onRemove?: (() => void) | undefined;
  readonly tools?: readonly PersonTool[];
  readonly saveLabel?: string;
  /** What must be filled in. */
  readonly required?: string;
  /** Something beside the form was filled in. */
  readonly isTouched?: boolean;
  readonly children: ReactNode;
  /** Below the fields: no part of the form. */
  readonly below?: ReactNode;
}

/** The form about one person: to add, to change, to take out. Shown while it is mounted. */
export function PersonDrawer(props: PersonDrawerProps) {
  const { title, form, mode, onSave, count, onNext, onClose, onRemove, children, below } = props;
  const { tools = [], saveLabel = 'Simpan', isTouched = false } = props;
  const { required = 'Hanya nama yang wajib diisi.' } = props;
  useReturnFocus();
  const [added, setAdded] = useState('');
  const [isSaving, setSaving] = useState(false);
  /** From here on nothing is lost by leaving. */
  const isSettled = useRef(false);

  const save = async (): Promise<string | undefined> => {
    if (isSaving || form.validate().hasErrors) return undefined;
    setSaving(true);
    const name = await onSave();
    setSaving(false);
    return name;
  };
  const saveAndClose = async () => {
    // Opened to be read, and closed by its obvious button: there is nothing to save.
    if (mode !== 'known' || form.isDirty()) {
      if (!(await save())) return;
    }
    isSettled.current = true;
    onClose(true);
  };
  const saveAndAddNext = async () => {
    const name = await save();
    if (!name) return;
    setAdded(name);
    form.reset();
    onNext?.();
  };
  const leave = () => {
    isSettled.current = true;
    onClose(false);
  };
  const isDirty = () => form.isDirty() || isTouched;
  const leaveFor = (next: () => void) => {
    const go = () => {
      leave();
      next();
    };
    if (isDirty()) askBeforeLosing(go);
    else go();
  };
  const close = () => leaveFor(() => {});
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void (mode === 'new' ? saveAndAddNext() : saveAndClose());
  };

  return (
    <Drawer opened onClose={close} size={480} title={title}>
      <form
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void saveAndClose();
        }}
      >
        {tools.length > 0 ? (
          <Group gap="xs" mb="sm">
            {tools.map(({ label, icon: Icon, run }) => (
              <Button
                key={label}
                variant="default"
                size="compact-sm"
                leftSection={<Icon size={14} aria-hidden />}
                onClick={() => leaveFor(run)}
              >
                {label}
              </Button>
            ))}
          </Group>
        ) : null}
        <Stack gap="sm">{children}</Stack>
        {below}
        <Stack gap="sm" py="md" style={FOOT}>
          <Text size="sm" c="dimmed" role="status">
            {added ? `${added} ditambahkan. ${count}` : required}
          </Text>
          <Group justify="space-between" gap="sm">
            {onRemove ? (
              <Button
                variant="subtle"
                color="red"
                leftSection={<IconUserMinus size={16} aria-hidden />}
                onClick={onRemove}
              >
                Keluarkan
              </Button>
            ) : null}
            {mode === 'new' ? (
              <Button
                variant="default"
                loading={isSaving}
                rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
                onClick={() => void saveAndAddNext()}
              >
                Simpan dan tambah lagi
              </Button>
            ) : null}
            <Group gap="sm" ml="auto">
              {mode === 'new' ? null : (
                <Button variant="default" onClick={close}>
                  Batal
                </Button>
              )}
              <Button type="submit" loading={isSaving}>
                {saveLabel}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
      <UnsavedGuard isDirty={() => !isSettled.current && isDirty()} />
    </Drawer>
  );
}

/** Doubts that appear when a field is left must not push the button away under the pointer. */
const FOOT = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  backgroundColor: 'var(--mantine-color-body)',
} as const;

const AUTOFOCUS = { 'data-autofocus': true };

function askBeforeLosing(onLose: () => void): void {
  modals.openConfirmModal({
    title: 'Isian belum disimpan',
    children: <Text size="sm">Isian pada formulir ini hilang bila ditutup sekarang.</Text>,
    labels: { confirm: 'Tutup tanpa menyimpan', cancel: 'Lanjut mengisi' },
    confirmProps: { variant: 'default' },
    cancelProps: { variant: 'filled', ...AUTOFOCUS },
    onConfirm: onLose,
  });
}
