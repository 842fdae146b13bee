import { GapQuestions } from './GapQuestions';
import { WarningBell } from './WarningBell';

/** Beside every screen of a kegiatan: asks about time that nobody saw, warns before time runs out. */
export function ClockCompanion() {
  return (
    <>
      <GapQuestions />
      <WarningBell />
    </>
  );
}
