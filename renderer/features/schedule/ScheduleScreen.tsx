export function ScheduleScreen() {
  return null;
}
