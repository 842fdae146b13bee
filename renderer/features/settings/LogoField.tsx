import { Box, Button, Group, Image, Input, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { refusalSentence } from '../../domain/refusal-sentences';
import { notReadSentence } from '../../ui/file-sentences';
import { useWorkspace } from '../../workspace/workspace';
import { readLogoFile } from './read-logo-file';

interface LogoFieldProps {
  /** A data URL; empty without a logo. */
  readonly logo: string;
  readonly onChange: (logo: string) => void;
}

const PICTURES = [{ name: 'Gambar PNG atau JPEG', extensions: ['png', 'jpg', 'jpeg'] }];

export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { platform } = useWorkspace();
  const [problem, setProblem] = useState<string>();
  const choose = async () => {
    const opened = await platform.openFiles({ filters: PICTURES, multiple: false });
    if (opened.status === 'cancelled') return;
    if (opened.status === 'failed') {
      setProblem(notReadSentence(opened.code));
      return;
    }
    const [file] = opened.files;
    const read = file && (await readLogoFile(file.bytes));
    setProblem(read ? undefined : refusalSentence({ code: 'logo-invalid' }, 'WIB'));
    if (read) onChange(read);
  };
  return (
    <Input.Wrapper
      label="Logo"
      description="PNG atau JPEG; gambar besar diperkecil sendiri"
      error={problem}
      labelElement="div"
    >
      <Group gap="md" my={6} wrap="nowrap">
        <Box
          w={72}
          h={72}
          p={6}
          bg="white"
          style={{
            border: '1px solid var(--mantine-color-default-border)',
            borderRadius: 'var(--mantine-radius-md)',
          }}
        >
          {logo === '' ? (
            <Group h="100%" justify="center" c="gray.5" aria-hidden>
              <IconPhoto size={28} stroke={1.5} />
            </Group>
          ) : (
            <Image src={logo} alt="Logo instansi" fit="contain" h="100%" radius={0} />
          )}
        </Box>
        <Button variant="default" onClick={() => void choose()}>
          {logo === '' ? 'Pilih logo' : 'Ganti logo'}
        </Button>
        {logo === '' ? (
          <Text size="sm" c="dimmed">
            Belum ada logo
          </Text>
        ) : (
          <Button variant="subtle" color="red" onClick={() => onChange('')}>
            Hapus logo
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}
