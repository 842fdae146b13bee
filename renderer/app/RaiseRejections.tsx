import { useEffect, useState } from 'react';
import { Outlet } from 'react-router';

/**
 * Throws, where the error screen catches it, what no promise's owner caught: a bug in work that no
 * rendering waits for would otherwise leave a screen that waits for ever.
 */
export function RaiseRejections() {
  const [bug, setBug] = useState<Error>();
  useEffect(() => {
    const hear = ({ reason }: PromiseRejectionEvent) =>
      setBug(reason instanceof Error ? reason : new Error(String(reason)));
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
  if (bug) throw bug;
  return <Outlet />;
}
