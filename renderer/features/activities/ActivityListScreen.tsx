export function ActivityListScreen() {
  return null;
}
