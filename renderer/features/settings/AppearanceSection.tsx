import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { SettingsSection } from './SettingsSection';

const SCHEMES = [
  { value: 'light', label: 'Terang' },
  { value: 'dark', label: 'Gelap' },
  { value: 'auto', label: 'Ikuti sistem' },
] as const;

/** How this window looks; no part of the office's settings, so it applies at once. */
export function AppearanceSection() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SettingsSection title="Tampilan" hint="Langsung berlaku, hanya di laptop ini.">
      <SegmentedControl
        aria-label="Tampilan"
        data={[...SCHEMES]}
        value={colorScheme}
        onChange={setColorScheme}
        style={{ alignSelf: 'flex-start' }}
      />
    </SettingsSection>
  );
}
