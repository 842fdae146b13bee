export function NewActivityScreen() {
  return null;
}
