import type { FrameAnswer } from './frame-worker';

/** Ms between two frames: ten a second find a card as it comes, and leave the laptop cool. */
const PACE = 100;

interface FrameReading {
  /** Told the texts of every frame that shows a code. */
  readonly onRead: (texts: readonly string[]) => void;
  /** Told a bug in the reading, which ends it. */
  readonly onBug: (error: Error) => void;
}

/**
 * Reads the codes in front of a camera, in a worker: the screen stays quick. The reader, close to
 * a megabyte, is loaded only now.
 *
 * @returns ends the reading
 */
export function readFrames(video: HTMLVideoElement, { onRead, onBug }: FrameReading): () => void {
  const worker = new Worker(new URL('./frame-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sentAt = 0;
  let isOver = false;

  const fail = (message: string) => {
    end();
    onBug(new Error(message));
  };
  const send = async () => {
    // Nothing to see yet, or the camera is being changed.
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) {
      timer = setTimeout(send, PACE);
      return;
    }
    sentAt = performance.now();
    const frame = await createImageBitmap(video);
    if (isOver) frame.close();
    else worker.postMessage(frame, [frame]);
  };
  const sendSoon = () => {
    timer = setTimeout(
      () => send().catch((error: unknown) => fail(String(error))),
      Math.max(0, PACE - (performance.now() - sentAt)),
    );
  };
  worker.onmessage = ({ data }: MessageEvent<FrameAnswer>) => {
    if (isOver) return;
    if (data.kind === 'failed') return fail(data.message);
    if (data.kind === 'read' && data.texts.length > 0) onRead(data.texts);
    sendSoon();
  };
  worker.onerror = ({ message }) => fail(message || 'The frame reader could not be loaded');

  function end(): void {
    isOver = true;
    clearTimeout(timer);
    worker.terminate();
  }
  return end;
}
