import { rankOfGrade } from '../people/grade';
import { EMPTY_PARTICIPANT, type ParticipantDetails } from '../people/participant';

// Title before | name | titles after | NIP | golongan | jabatan | instansi. Nobody here exists:
// serials begin at 901, which real ones do not reach, so that no NIP is somebody's by chance.
const TABLE = `
|Abang Rizal Fadhillah|S.E., M.Si.|198204172006041901|IV/a|Kepala Bidang Perbendaharaan|BKAD Provinsi Kalimantan Barat
|Agustina Ratna Ningsih|S.Sos.|198508122010012902|III/d|Kepala Subbagian Keuangan|Dinas Sosial Provinsi Kalimantan Barat
|Albertus Yoga Pranata|S.E.|199003052015031903|III/c|Analis Keuangan Pusat dan Daerah|BKAD Kabupaten Sanggau
|Amelia Kusumawati|S.Ak.|199511232020122904|III/a|Penata Laporan Keuangan|BPKPD Kota Singkawang
|Andreas Bonar Simatupang|S.T., M.M.|197906142005011905|IV/a|Sekretaris Dinas|Dinas PUPR Kabupaten Ketapang
|Anisa Fitri Ramadhani|A.Md.Ak.|199804192022032906|II/c|Bendahara Pengeluaran|Dinas Perhubungan Kota Pontianak
|Bambang Hermanto|S.IP.|197611081999031907|III/d|Kepala Subbagian Umum dan Aparatur|Kecamatan Sungai Raya Kabupaten Kubu Raya
|Christina Meilani|S.E., M.Ak.|198805272011012908|III/d|Pejabat Penatausahaan Keuangan|Dinas Kesehatan Kabupaten Landak
|Dayang Nurul Hidayah|S.H.|199209302019022909|III/b|Verifikator Keuangan|Sekretariat Daerah Kabupaten Sambas
|Dedi Irawan Saputra|S.Kom.|199106152023211910|IX|Pranata Komputer Ahli Pertama|BKAD Kabupaten Mempawah
|Desi Wulandari|S.E.|199407082023212911|IX|Analis Perencanaan dan Anggaran|Bappeda Kabupaten Bengkayang
drg.|Dian Paramitha Lestari||198310222009032912|IV/a|Kepala Bidang Sumber Daya Kesehatan|Dinas Kesehatan Provinsi Kalimantan Barat
|Edy Kurniawan|S.Sos., M.A.P.|198101032003121913|IV/b|Camat|Kecamatan Putussibau Utara Kabupaten Kapuas Hulu
|Eka Puji Astuti|S.Pd.|198712052022212914|IX|Pengelola Dana BOS|Dinas Pendidikan Kabupaten Sintang
|Fajar Maulana|S.STP.|199302182015071915|III/c|Kepala Seksi Pemerintahan|Kecamatan Pontianak Barat Kota Pontianak
|Fransiska Yuliana|S.E.|199010112019022916|III/b|Auditor Ahli Pertama|Inspektorat Kabupaten Sekadau
|Gusti Muhammad Ilham|S.E., Ak., M.Ak.|198407252008011917|IV/a|Auditor Ahli Madya|Inspektorat Provinsi Kalimantan Barat
Hj.|Halimah Tusyadiah|S.Ag., M.Pd.I.|197509161998032918|IV/b|Kepala Bidang Pembinaan SMP|Dinas Pendidikan Kabupaten Sambas
|Hendra Wijaya|A.Md.Kom.|199608282024211919|VII|Pranata Komputer Terampil|RSUD Kabupaten Kayong Utara
|Hironimus Jampang|S.P.|198602142014021920|III/c|Kepala Subbagian Program dan Keuangan|Dinas Pertanian Kabupaten Melawi
|Indah Permatasari|S.Ak.|199712202024212921|IX|Penata Laporan Keuangan|Dinas Perhubungan Kota Pontianak
|Irwan Syahputra|S.E.|198903112012121922|III/c|Bendahara Penerimaan|Bapenda Kabupaten Kubu Raya
|Joko Priyono|S.T.|198008072007011923|III/d|Pejabat Pembuat Komitmen|Dinas Perumahan dan Permukiman Kabupaten Sintang
|Kornelius Adi Nugroho|S.Si., M.Si.|198706192010121924|III/d|Perencana Ahli Muda|Bappeda Provinsi Kalimantan Barat
|Laila Mufidah|A.Md.|199905062025212925|VII|Pengelola Keuangan|Dinas Komunikasi dan Informatika Kota Singkawang
|Liu Siau Fen|S.E.|198811292015032926|III/b|Analis Keuangan Pusat dan Daerah|BPKPD Kota Singkawang
|Lusia Endang Setyowati|S.E., M.M.|197903232002122927|IV/a|Kepala Bidang Akuntansi dan Pelaporan|BKAD Kabupaten Ketapang
|Martinus Sudarsono||||Kepala Urusan Keuangan|Pemerintah Desa Sungai Harapan Kabupaten Kubu Raya
|Maya Anggraini|S.H., M.Kn.|199104142019032928|III/b|Penyusun Rancangan Perundang-undangan|Biro Hukum Setda Provinsi Kalimantan Barat
|Muhammad Arief Budiman|S.E.|199507312020121929|III/a|Bendahara Pengeluaran|BKAD Provinsi Kalimantan Barat
|Natalia Susanti|S.Kep., Ns.|199212252022212930|IX|Bendahara BLUD|RSUD Kabupaten Sekadau
|Nurhayati||||Bendahara|PKBM Tunas Harapan Kabupaten Mempawah
|Oktavianus Rinaldi|S.Hut.|198410022011011931|III/d|Kepala Subbagian Tata Usaha|UPT KPH Wilayah Kapuas Hulu
|Putri Ayu Lestari|S.Tr.Ak.|200001172024212932|IX|Penata Kelola Keuangan|RSUD Kabupaten Kayong Utara
|Raden Bagus Wicaksono|S.Sos.|199309092023211933|IX|Analis Kebijakan Ahli Pertama|Sekretariat DPRD Kabupaten Landak
|Rahmad Hidayat|S.E.|||Staf Keuangan|Perumda Air Minum Tirta Khatulistiwa
|Siti Maryam Ulfah|S.E., M.Si.|198606302009122934|III/d|Pejabat Penatausahaan Keuangan|Dinas Kesehatan Provinsi Kalimantan Barat
|Theresia Novita Sari|A.Md.Keb.|199611042025212935|VII|Bendahara Puskesmas|Dinas Kesehatan Kabupaten Bengkayang
|Uray Hendra Gunawan|S.E.|198312182010011936|III/d|Kepala Subbagian Keuangan dan Aset|Dinas Pendidikan Kabupaten Sambas
|Yuniar Kartika Dewi||||Sekretaris|Karang Taruna Kelurahan Saigon Kota Pontianak
`;

/** Forty invented people of West Kalimantan: PNS, PPPK, and guests without a NIP. */
export const SAMPLE_PARTICIPANTS: readonly ParticipantDetails[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [titleBefore = '', name = '', titleAfter = '', nip = '', ...rest] = row.split('|');
    const [grade = '', position = '', institution = ''] = rest;
    const rank = rankOfGrade(grade);
    const person = { titleBefore, name, titleAfter, nip, rank, grade, position, institution };
    return { ...EMPTY_PARTICIPANT, ...person };
  });
