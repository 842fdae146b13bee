/**
 * Why no picture comes. `missing`: no camera is connected; `denied`: the user or the system does
 * not allow it; `in-use`: another application holds it; `unsupported`: this browser offers none.
 */
export type CameraTrouble = 'missing' | 'denied' | 'in-use' | 'unsupported' | 'failed';

export type OpenedCamera =
  | { readonly status: 'open'; readonly stream: MediaStream }
  | { readonly status: 'failed'; readonly code: CameraTrouble };

/** Large enough to read a card at arm's length, small enough to be read ten times a second. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;

/** @param deviceId of one of `listCameras`; without, one that looks away from the user, if any */
export async function openCamera(deviceId: string | undefined): Promise<OpenedCamera> {
  if (!navigator.mediaDevices) return { status: 'failed', code: 'unsupported' };
  const which = deviceId
    ? { deviceId: { exact: deviceId } }
    : { facingMode: { ideal: 'environment' } };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { ...SIZE, ...which },
      audio: false,
    });
    return { status: 'open', stream };
  } catch (error) {
    return { status: 'failed', code: troubleOf(error) };
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

export interface Camera {
  readonly deviceId: string;
  /** As its maker calls it; empty before the first camera was allowed. */
  readonly name: string;
}

export async function listCameras(): Promise<readonly Camera[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ deviceId, name: label }));
}

/** The names are those of the Media Capture specification (getUserMedia, step 10). */
function troubleOf(error: unknown): CameraTrouble {
  if (!(error instanceof DOMException)) throw error;
  switch (error.name) {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'failed';
  }
}
