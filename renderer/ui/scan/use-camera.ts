import { useEffect, useState } from 'react';
import { type Camera, type CameraTrouble, closeCamera, listCameras, openCamera } from './camera';

export type CameraPicture =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly stream: MediaStream }
  /** The window is out of sight, so the camera was let go. */
  | { readonly status: 'resting' }
  | { readonly status: 'failed'; readonly code: CameraTrouble };

export interface CameraUse {
  readonly picture: CameraPicture;
  readonly cameras: readonly Camera[];
  /** The camera that is open or was asked for. */
  readonly deviceId: string | undefined;
  readonly choose: (deviceId: string) => void;
  readonly retry: () => void;
}

/** Every attempt is a wish of its own, even for the same camera. */
interface Wish {
  readonly deviceId: string | undefined;
}

/** A camera for as long as this part of the screen is shown, and not while the window is hidden. */
export function useCamera(): CameraUse {
  const [picture, setPicture] = useState<CameraPicture>({ status: 'opening' });
  const [cameras, setCameras] = useState<readonly Camera[]>([]);
  const [wish, setWish] = useState<Wish>({ deviceId: undefined });

  useEffect(() => {
    let stream: MediaStream | undefined;
    let turn = 0;

    const open = async () => {
      turn += 1;
      const own = turn;
      setPicture({ status: 'opening' });
      const opened = await openCamera(wish.deviceId);
      if (own !== turn) {
        if (opened.status === 'open') closeCamera(opened.stream);
        return;
      }
      setPicture(opened);
      if (opened.status !== 'open') return;
      stream = opened.stream;
      const [track] = stream.getVideoTracks();
      track?.addEventListener('ended', () => setPicture({ status: 'failed', code: 'missing' }));
      // Only now do the cameras have names.
      setCameras(await listCameras());
    };
    const close = () => {
      turn += 1;
      if (stream) closeCamera(stream);
      stream = undefined;
    };
    const follow = () => {
      close();
      if (document.hidden) setPicture({ status: 'resting' });
      else void open();
    };
    const count = () => void listCameras().then(setCameras);
    follow();
    document.addEventListener('visibilitychange', follow);
    navigator.mediaDevices?.addEventListener('devicechange', count);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      navigator.mediaDevices?.removeEventListener('devicechange', count);
      close();
    };
  }, [wish]);

  const opened = picture.status === 'open' ? picture.stream.getVideoTracks()[0] : undefined;
  return {
    picture,
    cameras,
    deviceId: opened?.getSettings().deviceId ?? wish.deviceId,
    choose: (deviceId) => setWish({ deviceId }),
    // The camera that was chosen may be the one that is gone.
    retry: () => setWish({ deviceId: undefined }),
  };
}
