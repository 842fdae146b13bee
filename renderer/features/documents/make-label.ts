import type { Paper } from '../../domain/papers/papers-of';

/** What its button is called where the row does not say it: `Buat Word: Daftar Hadir kosong, Sesi 1, Hari 1`. */
export function makeLabel({ name, day }: Pick<Paper, 'name' | 'day'>): string {
  return day ? `Buat Word: ${name}, Hari ${day.number}` : `Buat Word: ${name}`;
}
