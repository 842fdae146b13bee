import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

interface ParsedFieldProps<Value>
  extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'defaultValue'> {
  /** Undefined while what was typed cannot be read. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  readonly parse: (text: string) => Value | undefined;
  readonly format: (value: Value) => string;
}

/**
 * A field for values that people write in several ways, such as a time: it is read when the field
 * is left or Enter is pressed, and shown as it was understood. What cannot be read stays there.
 */
export function ParsedField<Value>({
  value,
  onChange,
  parse,
  format,
  onKeyDown,
  ...props
}: ParsedFieldProps<Value>) {
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed === undefined) return;
    const read = parse(typed);
    if (read !== undefined) setTyped(undefined);
    onChange(read);
  };
  return (
    <TextInput
      {...props}
      value={typed ?? (value === undefined ? '' : format(value))}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        onKeyDown?.(event);
      }}
    />
  );
}
