import { useLocalStorage } from '@mantine/hooks';

/** Whether this laptop sounds at every scan; off until somebody wants it. */
export const useScanSound = () =>
  useLocalStorage({
    key: 'pendamping.scan-sound',
    defaultValue: false,
    deserialize: (text) => text === 'true',
    serialize: String,
    getInitialValueInEffect: false,
  });
