import { Box, Text } from '@mantine/core';
import { formatPlainDate } from '../../domain/format/date';
import type { OfficeSettings, Paper } from '../../domain/office/settings';
import classes from './paper-preview.module.css';
import { SignatureSample } from './SignatureSample';

/** Short edge by long edge. */
const RATIOS: Record<Paper, number> = { A4: 210 / 297, F4: 215 / 330 };

/** Px of the window that stand above and below the sheet. */
const AROUND = 176;

/** Characters of a unit line that still fit in full size. */
const FULL_SIZE_LENGTH = 32;

/** Lengths of the grey lines that stand for text, in percent. */
const TEXT_LINES = [100, 99, 98, 97, 62];

interface PaperPreviewProps {
  readonly settings: OfficeSettings;
  /** `YYYY-MM-DD`, above the signature. */
  readonly date: string;
}

/** How a paper will look with these settings: kop, place of the text, signature. */
export function PaperPreview({ settings, date }: PaperPreviewProps) {
  const { letterhead, signers, city, paper } = settings;
  const { government, units, address, contact, logo } = letterhead;
  const lines = units.filter((line) => line.trim() !== '');
  const [signer] = signers;
  const isLong = lines.some((line) => line.length > FULL_SIZE_LENGTH);
  const isEmpty = [government, ...lines, address, contact, logo].every((text) => text === '');
  const ratio = RATIOS[paper];
  return (
    <>
      <Text size="sm" c="dimmed" mb={6}>
        Gambaran di kertas {paper}
      </Text>
      <Box
        className={classes.sheet}
        style={{ aspectRatio: ratio, width: `min(100%, calc((100vh - ${AROUND}px) * ${ratio}))` }}
        role="img"
        aria-label="Gambaran kop dan tanda tangan di kertas"
      >
        {isEmpty ? (
          <Text className={classes.address} c="gray.7" py="md">
            Kop tampil di sini setelah diisi
          </Text>
        ) : (
          <div className={classes.kop}>
            {logo === '' ? null : <img src={logo} alt="" className={classes.logo} />}
            <div className={classes.lines}>
              <div className={classes.government}>{government}</div>
              <div className={isLong ? classes.longUnit : classes.unit}>{lines.join('\n')}</div>
              <div className={classes.address}>{address}</div>
              <div className={classes.address}>{contact}</div>
            </div>
          </div>
        )}
        <div className={classes.rule} />
        <div className={classes.text}>
          {TEXT_LINES.map((width) => (
            <div key={width} style={{ width: `${width}%` }} />
          ))}
        </div>
        <div className={classes.signature}>
          <div>{[city, formatPlainDate(date)].filter((part) => part !== '').join(', ')}</div>
          <SignatureSample signer={signer} />
        </div>
      </Box>
    </>
  );
}
