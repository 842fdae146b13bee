import { ImageRun, Paragraph } from 'docx';
import { readLogo } from './logo';

const PIXELS_PER_MM = 96 / 25.4;

interface PictureLook {
  /** Mm of the longer side. */
  readonly size: number;
  /** Unique in the file; docx would count on from the document before. */
  readonly id: string;
  readonly alignment?: 'left' | 'center';
  readonly pageBreakBefore?: boolean;
}

/** The office's logo on a line of its own; undefined without one that can be read. */
export function logoPicture(
  dataUrl: string,
  { size, id, ...look }: PictureLook,
): Paragraph | undefined {
  const logo = readLogo(dataUrl);
  if (!logo) return undefined;
  const scale = (size * PIXELS_PER_MM) / Math.max(logo.width, logo.height);
  const image = new ImageRun({
    type: logo.type,
    data: logo.data,
    transformation: {
      width: Math.max(1, Math.round(logo.width * scale)),
      height: Math.max(1, Math.round(logo.height * scale)),
    },
    altText: { id, name: 'Lambang', title: 'Lambang', description: 'Lambang instansi' },
  });
  return new Paragraph({ ...look, children: [image] });
}
