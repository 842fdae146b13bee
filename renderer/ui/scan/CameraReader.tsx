import { Box, Button, Loader, Select, Stack, Text } from '@mantine/core';
import { IconCameraOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import classes from './camera-reader.module.css';
import { cameraSentence } from './camera-sentences';
import { readFrames } from './read-frames';
import { type RecentCodes, seeCode } from './recent-codes';
import { type CameraPicture, useCamera } from './use-camera';

interface CameraReaderProps {
  /** Told each code once, however long it stays in sight. */
  readonly onRead: (text: string) => void;
}

/** What the camera sees, with a frame to hold a card into, and a choice where there are several. */
export function CameraReader({ onRead }: CameraReaderProps) {
  const { picture, cameras, deviceId, choose, retry } = useCamera();
  const [bug, setBug] = useState<Error>();
  // A bug in the reading belongs to the error boundary, like any other.
  if (bug) throw bug;

  return (
    <Stack gap="xs">
      <Box className={classes.picture}>
        {picture.status === 'open' ? (
          <LivePicture stream={picture.stream} onRead={onRead} onBug={setBug} />
        ) : (
          <NoPicture picture={picture} onRetry={retry} />
        )}
      </Box>
      {cameras.length > 1 ? (
        <Select
          size="xs"
          aria-label="Kamera"
          data={cameras.map(({ deviceId: value, name }, index) => ({
            value,
            label: name || `Kamera ${index + 1}`,
          }))}
          value={deviceId ?? null}
          onChange={(value) => {
            if (value) choose(value);
          }}
          allowDeselect={false}
        />
      ) : null}
    </Stack>
  );
}

interface LivePictureProps extends CameraReaderProps {
  readonly stream: MediaStream;
  readonly onBug: (error: Error) => void;
}

function LivePicture({ stream, onRead, onBug }: LivePictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [seenAt, setSeenAt] = useState(0);
  const listener = useRef(onRead);
  useEffect(() => {
    listener.current = onRead;
  });
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    let recent: RecentCodes = new Map();
    const end = readFrames(element, {
      onBug,
      onRead: (texts) => {
        setSeenAt(performance.now());
        for (const text of texts) {
          const seen = seeCode(recent, text, performance.now());
          recent = seen.recent;
          if (seen.isNew) listener.current(text);
        }
      },
    });
    return () => {
      end();
      element.srcObject = null;
    };
  }, [stream, onBug]);

  // Whoever holds a card before a laptop looks into a mirror; a camera that looks away is none.
  const isMirror = stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment';
  return (
    <>
      <video
        ref={video}
        className={classes.video}
        data-mirror={isMirror || undefined}
        autoPlay
        muted
        playsInline
        aria-label="Gambar kamera"
      />
      {/* Begins anew with every frame that shows a code, and fades once none does. */}
      <div key={seenAt} className={classes.frame} data-seen={seenAt > 0 || undefined} />
    </>
  );
}

interface NoPictureProps {
  readonly picture: Exclude<CameraPicture, { status: 'open' }>;
  readonly onRetry: () => void;
}

function NoPicture({ picture, onRetry }: NoPictureProps) {
  if (picture.status === 'failed') {
    return (
      <Stack align="center" gap="sm" px="md" role="alert">
        <IconCameraOff size={28} stroke={1.5} aria-hidden />
        <Text size="sm" ta="center">
          {cameraSentence(picture.code)}
        </Text>
        <Button variant="default" size="xs" onClick={onRetry}>
          Coba lagi
        </Button>
      </Stack>
    );
  }
  return (
    <Stack align="center" gap="sm" px="md" role="status">
      {picture.status === 'opening' ? <Loader size={24} aria-hidden /> : null}
      <Text size="sm" ta="center">
        {picture.status === 'opening'
          ? 'Membuka kamera. Izinkan bila ditanya.'
          : 'Kamera dilepas selama jendela ini tidak terlihat.'}
      </Text>
    </Stack>
  );
}
