import { CERTIFICATE, CERTIFICATE_FIELDS } from './certificate-fields';
import * as needs from './needs';
import type { PaperType } from './paper';

export type CertificatePaperKind = typeof CERTIFICATE;

export const CERTIFICATE_PAPERS: readonly PaperType<CertificatePaperKind>[] = [
  {
    kind: CERTIFICATE,
    name: 'Sertifikat',
    purpose: 'Dua halaman untuk setiap peserta yang pernah hadir',
    phase: 'after',
    per: 'activity',
    fields: CERTIFICATE_FIELDS,
    needs: [needs.days, needs.participants, needs.someSheets, needs.finishedSessions],
  },
];
