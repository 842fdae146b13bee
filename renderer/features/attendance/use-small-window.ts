import { useMediaQuery } from '@mantine/hooks';

/**
 * Whether the window is smaller than that of a 1366 × 768 laptop, or scaled up: then everything
 * above the rows makes itself small, so that rows are left to see.
 */
export function useSmallWindow(): boolean {
  return useMediaQuery('(max-width: 1279px), (max-height: 649px)', false, {
    getInitialValueInEffect: false,
  });
}
