import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { RunDialog } from './run-context';

/** Opens the dialog that whoever led here asked for with `{ asks: 'archive' }`, once. */
export function useAskedFromElsewhere(ask: (dialog: RunDialog) => void): void {
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const asksArchive = state?.asks === 'archive';
  useEffect(() => {
    if (!asksArchive) return;
    ask({ kind: 'archive' });
    // A reload must not ask again.
    void navigate(pathname, { replace: true, state: null });
  }, [asksArchive, ask, navigate, pathname]);
}
