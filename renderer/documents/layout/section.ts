import type { Paragraph } from 'docx';
import { paragraph } from './paragraph';
import { STYLE } from './styles';
import { type Cell, type CellLook, cell } from './table';

export const heading = (text: string): Paragraph => paragraph(text, STYLE.heading);

export const subheading = (text: string): Paragraph => paragraph(text, STYLE.subheading);

export const sentence = (text: string): Paragraph =>
  paragraph(text, STYLE.body, { spacing: { after: 80 } });

export const centred = (value: number | string, look: CellLook = {}): Cell =>
  cell(String(value), { align: 'center', ...look });
