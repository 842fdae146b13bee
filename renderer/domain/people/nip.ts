/** What a cell of the NIP column turned out to hold. */
export type NipReading =
  /** `nip`: digits only; `asWritten` differs only in spacing. */
  | { readonly status: 'read'; readonly nip: string }
  /** Empty, a dash, or words such as "non ASN". */
  | { readonly status: 'none' }
  /** A spreadsheet rounded the number: the last digits cannot be known any more. */
  | { readonly status: 'digits-lost' };

/**
 * Why a NIP looks wrong. `length`: not 18 digits; `birth-date`: no such day; `appointment`:
 * neither a month (PNS) nor 21–29 (PPPK), or a year in the future; `age`: appointed before 16
 * or after 58; `sex`: neither 1 nor 2.
 */
export type NipDoubt = 'length' | 'birth-date' | 'appointment' | 'age' | 'sex';

export type EmployeeKind = 'pns' | 'pppk';

/** Spreadsheets keep 15 significant digits, so a numeric cell above this has lost the rest. */
const MOST_EXACT_DIGITS = 15;

const SCIENTIFIC = /^\d([.,]\d+)?\s*e\s*\+?\s*\d{1,3}$/i;

/**
 * Reads a NIP or NI PPPK however the office wrote it: spaces, dots, dashes, a leading
 * apostrophe. `isNumber` tells that the spreadsheet stored the cell as a number.
 */
export function readNip(text: string, isNumber = false): NipReading {
  const trimmed = text.trim();
  if (SCIENTIFIC.test(trimmed)) return { status: 'digits-lost' };
  const digits = trimmed.replace(/\D/g, '');
  if (digits === '') return { status: 'none' };
  if (isNumber && digits.length > MOST_EXACT_DIGITS) return { status: 'digits-lost' };
  // Serials run from 001: 000 is what the loss of the last three digits leaves behind, also
  // after the rounded number was saved as text.
  if (digits.length === 18 && digits.endsWith('000')) return { status: 'digits-lost' };
  return { status: 'read', nip: digits };
}

/** Prints 8-6-1-3, as in `19660210 198603 1 011`; anything but 18 digits stays as it is. */
export function formatNip(nip: string): string {
  if (!/^\d{18}$/.test(nip)) return nip;
  return `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`;
}

/** PNS and PPPK differ in digits 13–14: a month, or 2 and the number of the contract. */
export function employeeKindOf(nip: string): EmployeeKind | null {
  if (!/^\d{18}$/.test(nip)) return null;
  const pair = Number(nip.slice(12, 14));
  if (pair >= 1 && pair <= 12) return 'pns';
  if (pair >= 21 && pair <= 29) return 'pppk';
  return null;
}

/** Reasons to look at a NIP again; never a reason to refuse a person. `currentYear`, e.g. 2026. */
export function doubtsAboutNip(nip: string, currentYear: number): readonly NipDoubt[] {
  if (!/^\d{18}$/.test(nip)) return ['length'];
  const doubts: NipDoubt[] = [];
  const birthYear = Number(nip.slice(0, 4));
  const appointmentYear = Number(nip.slice(8, 12));
  if (!isRealDate(birthYear, Number(nip.slice(4, 6)), Number(nip.slice(6, 8)))) {
    doubts.push('birth-date');
  }
  const age = appointmentYear - birthYear;
  if (employeeKindOf(nip) === null || appointmentYear > currentYear) doubts.push('appointment');
  else if (age < 16 || age > 58) doubts.push('age');
  if (!/[12]/.test(nip.charAt(14))) doubts.push('sex');
  return doubts;
}

function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A NIP as it may stand on a screen that a projector shows: the last four digits, by which people
 * know their own. It holds a birth date and the sex, so the rest is nobody's business (UU 27/2022).
 * Empty stays empty.
 */
export function maskNip(nip: string): string {
  const digits = nip.replace(/\D/g, '');
  return digits === '' ? '' : `····${digits.slice(-4)}`;
}
