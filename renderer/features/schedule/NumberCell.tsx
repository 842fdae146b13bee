import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface NumberCellProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number in a table; a field that was emptied goes back to its number when it is left. */
export function NumberCell({ label, value, max, onChange }: NumberCellProps) {
  const [isEmpty, setEmpty] = useState(false);
  return (
    <NumberInput
      size="xs"
      aria-label={label}
      value={isEmpty ? '' : value}
      min={0}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      hideControls
      onBlur={() => setEmpty(false)}
      onChange={(typed) => {
        setEmpty(typed === '');
        if (typeof typed === 'number') onChange(typed);
      }}
      styles={{ input: { textAlign: 'right' } }}
    />
  );
}
