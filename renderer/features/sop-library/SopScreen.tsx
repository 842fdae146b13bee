export function SopScreen() {
  return null;
}
