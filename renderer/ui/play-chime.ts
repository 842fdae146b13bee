/** Hz; one soft tone, or two that fall. */
const CHIMES = { once: [660], twice: [660, 523.25] } as const;

/** Loud enough beside a laptop, not through a class. */
const VOLUME = 0.12;

/** Seconds. */
const TONE = 0.9;
const BETWEEN = 0.35;

let context: AudioContext | undefined;

/**
 * A soft chime. A page that nobody has touched yet may make no sound; a chime that would come late
 * does not come at all.
 */
export async function playChime(chime: keyof typeof CHIMES): Promise<void> {
  context ??= new AudioContext();
  const audio = context;
  const asked = performance.now();
  if (audio.state !== 'running') await audio.resume();
  if (performance.now() - asked > 1000) return;
  for (const [index, pitch] of CHIMES[chime].entries()) {
    ring(audio, pitch, audio.currentTime + index * BETWEEN);
  }
}

function ring(audio: AudioContext, pitch: number, at: number): void {
  const tone = new OscillatorNode(audio, { frequency: pitch });
  const loudness = new GainNode(audio, { gain: 0 });
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(VOLUME, at + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0005, at + TONE);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + TONE);
}
