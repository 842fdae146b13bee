import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  rem,
} from '@mantine/core';

/** Deep teal, the one accent colour. */
const teal: MantineColorsTuple = [
  '#e8f7f6',
  '#d6ecea',
  '#aad9d5',
  '#7bc5bf',
  '#55b5ae',
  '#3daba3',
  '#2ea69d',
  '#1e9189',
  '#0c7a73',
  '#00635d',
];

/**
 * The whole look of the application: screens use the library's parts and these values, and style
 * nothing from scratch. Shade 8 carries white text with enough contrast (WCAG AA).
 */
export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'Inter Variable', ui-monospace, monospace",
  fontSizes: { xs: rem(13), sm: rem(14), md: rem(16), lg: rem(20), xl: rem(28) },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: '1.25' },
      h2: { fontSize: rem(20), lineHeight: '1.3' },
      h3: { fontSize: rem(16), lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 8, horizontalSpacing: 'sm' } },
    Modal: {
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Tutup' } },
    },
    Drawer: {
      defaultProps: { position: 'right', closeButtonProps: { 'aria-label': 'Tutup' } },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Tutup' } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 400 } },
  },
});

/** The library's own dimmed text and placeholders fall short of WCAG AA (4.5:1). */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5c636a',
    '--mantine-color-placeholder': '#6b737b',
  },
  dark: {
    '--mantine-color-dimmed': '#a3a9b0',
    '--mantine-color-placeholder': '#989ea5',
  },
});
