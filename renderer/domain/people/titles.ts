/** Titles written before a name, in the spelling that is printed. */
const BEFORE = [
  'Prof.',
  'Dr.',
  'dr.',
  'drg.',
  'drh.',
  'Drs.',
  'Dra.',
  'Ir.',
  'Apt.',
  'Ns.',
  'H.',
  'Hj.',
  'K.H.',
];

/** Titles written after a name, in the spelling that is printed. */
const AFTER = [
  ...['A.Ma.', 'A.Ma.Pd.', 'A.Md.', 'A.Md.Ak.', 'A.Md.Gz.', 'A.Md.Keb.', 'A.Md.Kep.', 'A.Md.Kes.'],
  ...['A.Md.Kom.', 'A.Md.P.', 'A.Md.T.', 'A.Md.IP.', 'A.P.', 'B.A.', 'B.Sc.', 'B.E.'],
  ...['S.A.P.', 'S.Ab.', 'S.Ag.', 'S.Ak.', 'S.Ant.', 'S.Ars.', 'S.Des.', 'S.E.', 'S.E.I.'],
  ...['S.Farm.', 'S.Fil.', 'S.Gz.', 'S.H.', 'S.H.I.', 'S.Hut.', 'S.Hum.', 'S.I.Kom.', 'S.IP.'],
  ...['S.IIP.', 'S.Kel.', 'S.Keb.', 'S.Ked.', 'S.Kep.', 'S.Kes.', 'S.K.G.', 'S.K.H.'],
  ...['S.K.M.', 'S.Kom.', 'S.Kom.I.', 'S.M.', 'S.Mat.', 'S.Pd.', 'S.Pd.I.', 'S.Pd.K.', 'S.P.'],
  ...[
    'S.Par.',
    'S.Pi.',
    'S.P.W.K.',
    'S.Psi.',
    'S.Pt.',
    'S.S.',
    'S.Si.',
    'S.Si.T.',
    'S.Sn.',
    'S.Sos.',
  ],
  ...['S.Sos.I.', 'S.ST.', 'S.STP.', 'S.Stat.', 'S.Sy.', 'S.T.', 'S.T.P.', 'S.Th.'],
  ...[
    'S.Th.I.',
    'S.Tr.',
    'S.Tr.IP.',
    'S.Tr.Keb.',
    'S.Tr.Kep.',
    'S.Tr.Kes.',
    'S.Tr.Kom.',
    'S.Tr.T.',
  ],
  ...['M.A.', 'M.A.B.', 'M.A.P.', 'M.Ag.', 'M.Ak.', 'M.Ars.', 'M.B.A.', 'M.Biomed.'],
  ...['M.Dev.Plg.', 'M.E.', 'M.Ec.Dev.', 'M.Eng.', 'M.Farm.', 'M.Gz.', 'M.H.', 'M.H.I.', 'M.Hum.'],
  ...['M.Hut.', 'M.I.Kom.', 'M.IP.', 'M.Ked.', 'M.Kep.', 'M.Kes.', 'M.Keb.', 'M.K.M.', 'M.Kn.'],
  ...[
    'M.Kom.',
    'M.M.',
    'M.M.A.',
    'M.M.Pd.',
    'M.Mat.',
    'M.P.',
    'M.P.A.',
    'M.P.H.',
    'M.P.P.',
    'M.Pd.',
  ],
  ...['M.Pd.I.', 'M.Pd.K.', 'M.Par.', 'M.Pi.', 'M.P.W.K.', 'M.Psi.', 'M.Pt.', 'M.R.K.', 'M.S.'],
  ...[
    'M.S.E.',
    'M.S.M.',
    'M.Sc.',
    'M.Si.',
    'M.Sn.',
    'M.Sos.',
    'M.Stat.',
    'M.Sy.',
    'M.T.',
    'M.T.I.',
  ],
  ...['M.T.P.', 'M.Th.', 'M.Tr.', 'M.Tr.AP.', 'M.Tr.IP.', 'M.Tr.Kep.', 'M.URP.', 'M.W.K.', 'LL.M.'],
  ...[
    'Ph.D.',
    'Psi.',
    'Psikolog',
    'Ners',
    'Ns.',
    'Apt.',
    'Ak.',
    'CA',
    'CPA',
    'CGCAE',
    'QIA',
    'CFrA',
  ],
  ...['CRMO', 'CRMP', 'CPHCM', 'IPM', 'IPP', 'IPU', 'Sp.A.', 'Sp.An.', 'Sp.B.', 'Sp.JP.', 'Sp.KJ.'],
  ...['Sp.M.', 'Sp.N.', 'Sp.OG.', 'Sp.P.', 'Sp.PD.', 'Sp.PK.', 'Sp.Rad.', 'Sp.S.', 'Sp.THT.'],
];

/**
 * Titles that are recognised without a comma in front and without dots. Others, such as MA or
 * MAK, are names as well.
 */
const CLEAR_WITHOUT_DOTS = new Set(
  [
    'se',
    'sh',
    'st',
    'skm',
    'spd',
    'spdi',
    'skom',
    'ssos',
    'sip',
    'ssi',
    'spt',
    'shut',
    'stp',
  ].concat(
    ['sstp', 'spsi', 'skep', 'sst', 'amd', 'mm', 'mh', 'mt', 'msi', 'mpd', 'mkes', 'mkom', 'mhum'],
    ['mkm', 'msc', 'mph', 'mba', 'phd'],
  ),
);

const beforeByLetters = new Map(BEFORE.map((title) => [lettersOf(title), title]));
const afterByLetters = new Map(AFTER.map((title) => [lettersOf(title), title]));

/** The printed spelling of a title before the name, or null if it is none. Case tells dr. from Dr. */
export function titleBefore(written: string): string | null {
  if (/^dr\.?$/.test(written)) return 'dr.';
  if (/^dr\.?$/i.test(written)) return 'Dr.';
  return beforeByLetters.get(lettersOf(written)) ?? null;
}

/** The printed spelling of a title after the name, or null if the title is not known. */
export function titleAfter(written: string): string | null {
  const known = afterByLetters.get(lettersOf(written));
  if (known === undefined) return null;
  // `S.I.P.` and `S.IP.` are both in use: whoever set every dot, meant it.
  if (/^([A-Za-z]\.\s?)+[A-Za-z]\.?$/.test(written)) {
    return `${written.replace(/\s/g, '').replace(/\.$/, '').toUpperCase()}.`;
  }
  return known;
}

/** Whether the last words of a name without a comma are a title: dotted, or unmistakable. */
export function isClearlyTitleAfter(written: string): boolean {
  const letters = lettersOf(written);
  if (!afterByLetters.has(letters)) return false;
  if (/[A-Za-z]\.\s?[A-Za-z]/.test(written)) return true;
  return CLEAR_WITHOUT_DOTS.has(letters) && /^[A-Z]{2,}\.?$|^[SMA][A-Z][a-z]+\.?$/.test(written);
}

function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, '');
}
