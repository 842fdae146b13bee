import { BorderStyle, type IBorderOptions } from 'docx';
import { findSigner } from '../../domain/office/find-signer';
import type { OfficeSettings } from '../../domain/office/settings';
import type { CertificateView } from '../../domain/reports/certificate';
import type { DocumentOptions } from '../document-options';
import { pack } from '../layout/pack';
import { type Page, pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { backPage } from './back-page';
import { frontPage } from './front-page';

const KIND = 'Sertifikat';

/** Mm; within the frame. */
const MARGINS = { top: 17, bottom: 15, left: 26, right: 26 } as const;

const FRAME: IBorderOptions = {
  style: BorderStyle.THIN_THICK_MEDIUM_GAP,
  size: 24,
  space: 24,
  color: '1F3864',
};

/**
 * The certificates as a Word file: a front and a back page for each, in the order in which a printer
 * puts them on one sheet. Always on A4: certificates are printed on card of that size.
 */
export function createCertificate(
  view: CertificateView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = framed(pageOf('A4', 'landscape', MARGINS));
  const first = options.signer ?? office.signers[0];
  const second =
    findSigner(office.signers, view.texts.backSigner) ??
    office.signers.find((signer) => signer.id !== first?.id);
  return pack({
    title: `${KIND} ${view.title}`,
    subject: KIND,
    author: office.office,
    date: view.startsAt,
    page,
    children: [
      ...view.people.flatMap((person, index) => [
        ...frontPage({ person, index, view, office, signer: first }, page),
        ...backPage({ person, view, office, logHead: options.logHead }, second, page),
      ]),
      gap(1),
    ],
  });
}

/** A line around both pages, from the edges of the paper. */
function framed(page: Page): Page {
  const { properties } = page;
  return {
    ...page,
    properties: {
      ...properties,
      page: {
        ...properties.page,
        borders: {
          pageBorders: { display: 'allPages', offsetFrom: 'page' },
          pageBorderTop: FRAME,
          pageBorderRight: FRAME,
          pageBorderBottom: FRAME,
          pageBorderLeft: FRAME,
        },
      },
    },
  };
}
