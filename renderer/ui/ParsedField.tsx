import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

interface ParsedFieldProps<Value>
  extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'defaultValue'> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Undefined for what cannot be read: the field goes back to the last value. */
  readonly parse: (text: string) => Value | undefined;
  readonly format: (value: Value) => string;
}

/**
 * A field for values that people write in several ways, such as a time: it is read when the field
 * is left or Enter is pressed, and then shows how it was understood.
 */
export function ParsedField<Value>(props: ParsedFieldProps<Value>) {
  const { value, onChange, parse, format, onKeyDown, ...input } = props;
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    const read = parse(typed);
    if (read !== undefined && read !== value) onChange(read);
  };
  return (
    <TextInput
      {...input}
      value={typed ?? format(value)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        onKeyDown?.(event);
      }}
    />
  );
}
