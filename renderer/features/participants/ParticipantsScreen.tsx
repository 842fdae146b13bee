export function ParticipantsScreen() {
  return null;
}
