import { Anchor, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { capitalized } from '../../domain/format/capital';
import { listInWords } from '../../domain/format/list';
import { officeGapName } from '../../domain/office/office-gap-names';
import { officeGaps } from '../../domain/office/office-gaps';
import type { OfficeSettings } from '../../domain/office/settings';

/** What all papers would print without; said once, because it keeps none from being made. */
export function OfficeNotice({ settings }: { readonly settings: OfficeSettings }) {
  const gaps = officeGaps(settings);
  if (gaps.length === 0) return null;
  const names = capitalized(listInWords(gaps.map(officeGapName)));
  return (
    <Group gap={8} wrap="nowrap" role="note">
      <IconInfoCircle size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">
        {names} belum diisi; dokumen tetap dapat dibuat tanpa itu.{' '}
        <Anchor component={Link} to="/pengaturan" size="sm" underline="always">
          Isi di Pengaturan
        </Anchor>
      </Text>
    </Group>
  );
}
