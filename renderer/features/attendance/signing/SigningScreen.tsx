import { Modal } from '@mantine/core';
import type { AttendanceSheetView } from '../../../domain/reports/attendance-sheet';
import type { DayState, Sheet } from '../../../domain/state';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { SigningBoard } from './SigningBoard';

export interface SigningProps {
  readonly day: DayState;
  readonly sheet: Sheet;
  readonly view: AttendanceSheetView;
  readonly onClose: () => void;
}

/** Covers the whole window: whoever holds the laptop now sees nothing but a name and a field. */
export function SigningScreen(props: SigningProps) {
  useReturnFocus();
  return (
    <Modal.Root
      opened
      fullScreen
      onClose={props.onClose}
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content aria-label="Tanda tangan di layar">
        <Modal.Body p="md">
          <SigningBoard {...props} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
