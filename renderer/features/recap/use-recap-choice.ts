import { useCallback, useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RecapChoice, RecapOrder } from '../../domain/reports/recap-list';
import { STANDINGS } from '../../domain/reports/recap-standing';

export const RECAP_VIEWS = ['peserta', 'sesi', 'hari', 'instansi'] as const;

export type RecapView = (typeof RECAP_VIEWS)[number];

const ORDERS: readonly RecapOrder[] = ['number', 'name', 'held', 'all', 'best'];

export interface RecapChoices {
  readonly view: RecapView;
  readonly setView: (view: RecapView) => void;
  /** As the controls show it. */
  readonly choice: RecapChoice;
  /** The same, a moment later if a long list has to follow. */
  readonly shown: RecapChoice;
  /** Another view, already filtered. */
  readonly show: (view: RecapView, change: Partial<RecapChoice>) => void;
  readonly change: (change: Partial<RecapChoice>) => void;
  readonly isFiltered: boolean;
  readonly clear: () => void;
}

/** What the recap shows: all but the typed letters stay in the address, for coming back to it. */
export function useRecapChoice(): RecapChoices {
  const [parameters, setParameters] = useSearchParams();
  const [typed, setTyped] = useState('');
  const choice: RecapChoice = {
    typed,
    standing: oneOf([...STANDINGS, 'short'], parameters.get('keterangan')),
    institution: parameters.get('instansi') ?? undefined,
    order: oneOf(ORDERS, parameters.get('urut')) ?? 'number',
    isDescending: parameters.has('turun'),
  };
  const shown = useDeferredValue(choice.typed);
  const write = useCallback(
    (values: Readonly<Record<string, string | undefined>>) =>
      setParameters(
        (former) => {
          const next = new URLSearchParams(former);
          for (const [name, value] of Object.entries(values)) {
            if (value === undefined) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );

  const addressOf = (next: RecapChoice) => ({
    keterangan: next.standing,
    instansi: next.institution,
    urut: next.order === 'number' ? undefined : next.order,
    turun: next.isDescending ? '1' : undefined,
  });
  const change = ({ typed: letters, ...rest }: Partial<RecapChoice>) => {
    if (letters !== undefined) setTyped(letters);
    if (Object.keys(rest).length > 0) write(addressOf({ ...choice, ...rest }));
  };
  const viewAddress = (view: RecapView) => ({
    tampilan: view === 'peserta' ? undefined : view,
  });
  return {
    view: oneOf(RECAP_VIEWS, parameters.get('tampilan')) ?? 'peserta',
    setView: (view) => write(viewAddress(view)),
    show: (view, { typed: letters = '', ...rest }) => {
      setTyped(letters);
      write({ ...viewAddress(view), ...addressOf({ ...choice, ...rest }) });
    },
    choice,
    shown: { ...choice, typed: shown },
    change,
    isFiltered: typed !== '' || choice.standing !== undefined || choice.institution !== undefined,
    clear: () => change({ typed: '', standing: undefined, institution: undefined }),
  };
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | undefined => values.find((value) => value === given);
