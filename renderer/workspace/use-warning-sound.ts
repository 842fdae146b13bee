import { useLocalStorage } from '@mantine/hooks';

/** Whether this laptop sounds before a step runs out; off until somebody wants it. */
export const useWarningSound = () =>
  useLocalStorage({
    key: 'pendamping.warning-sound',
    defaultValue: false,
    deserialize: (text) => text === 'true',
    serialize: String,
    getInitialValueInEffect: false,
  });
