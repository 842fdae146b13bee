export function ClassroomScreen() {
  return null;
}
