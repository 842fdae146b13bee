import { Textarea, type TextareaProps } from '@mantine/core';
import type { CSSProperties, Ref } from 'react';
import classes from './growing-textarea.module.css';

type GrowingTextareaProps = Omit<TextareaProps, 'autosize' | 'styles' | 'classNames'> & {
  /** Lines at the least and at the most; beyond that it scrolls. */
  readonly minRows?: number;
  readonly maxRows: number;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
};

/**
 * A text field as high as its text. The browser sizes it: Mantine's `autosize` measures in a script
 * and so made every act lay out the page once more.
 */
export function GrowingTextarea({ minRows = 1, maxRows, ...props }: GrowingTextareaProps) {
  const lines = { '--least-lines': minRows, '--most-lines': maxRows } as CSSProperties;
  return (
    <Textarea {...props} classNames={{ input: classes.input ?? '' }} styles={{ input: lines }} />
  );
}
