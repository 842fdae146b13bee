import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { filledLines } from '../layout/numbered-lines';
import { twips } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';

/** Points between two of them: room to sign. */
const BETWEEN = 16;
/** Mm. */
const [NUMBER, SIGNATURE] = [8, 58];

/** Saksi: each with a line to sign on; two to be written on where nobody is named. */
export function witnessLines(text: string, width: number): readonly Paragraph[] {
  const named = filledLines(text);
  const lines = named.length > 0 ? named : ['', ''];
  return [
    gap(10, true),
    paragraph('Saksi:', STYLE.signature),
    ...lines.map(
      (line, index) =>
        new Paragraph({
          style: STYLE.signature,
          keepNext: index < lines.length - 1,
          spacing: { before: BETWEEN * 20 },
          indent: { left: twips(NUMBER), hanging: twips(NUMBER), right: 0 },
          tabStops: [
            { type: TabStopType.LEFT, position: twips(NUMBER) },
            {
              type: TabStopType.LEFT,
              position: twips(width - SIGNATURE),
              ...(line === '' ? { leader: LeaderType.DOT } : {}),
            },
            { type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.DOT },
          ],
          children: [
            new TextRun({ children: [`${index + 1}.`, new Tab()] }),
            new TextRun({ text: line }),
            new TextRun({ children: [new Tab(), new Tab()] }),
          ],
        }),
    ),
  ];
}
