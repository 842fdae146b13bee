/** Three hundred invented people; NIP serials begin at 901, which real ones do not reach. */
const GIVEN =
  'Agus Ahmad Budi Dayang Dewi Fransiska Gusti Hendra Joko Lusia Maria Markus Muhammad Rina Siti Sri Theresia Uray Wahyu Yohanes'.split(
    ' ',
  );
const FAMILY =
  'Anggraini Batubara Hidayat Kurniawan Kusumawati Lestari Nugroho Pranata Rahmawati Saputra Setyowati Simatupang Susanto Wijaya Yusuf'.split(
    ' ',
  );
const INSTITUTIONS = [
  'BKAD Provinsi Kalimantan Barat',
  'Dinas Kesehatan Kabupaten Landak',
  'Inspektorat Kabupaten Sambas',
];

/** Their list as an office would export it: a file of text with semicolons. */
export const THREE_HUNDRED = [
  'Nama;NIP;Golongan;Jabatan;Instansi',
  ...FAMILY.flatMap((family, year) =>
    GIVEN.map((given, day) => {
      const nip = `${1970 + year}01${String(day + 1).padStart(2, '0')}2015031${901 + year}`;
      const institution = INSTITUTIONS[(year + day) % INSTITUTIONS.length];
      return `${given} ${family};${nip};III/b;Analis Keuangan Pusat dan Daerah;${institution}`;
    }),
  ),
].join('\n');
