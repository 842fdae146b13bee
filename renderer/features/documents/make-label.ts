import type { Paper } from '../../domain/papers/papers-of';

type Named = Pick<Paper, 'name' | 'day'>;

/** A paper where its row does not say the day: `Daftar Hadir kosong, Sesi 1, Hari 1`. */
export function paperLabel({ name, day }: Named): string {
  return day ? `${name}, Hari ${day.number}` : name;
}

/** What its button is called there. */
export function makeLabel(paper: Named): string {
  return `Buat Word: ${paperLabel(paper)}`;
}
