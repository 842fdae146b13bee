import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import SignaturePad, { type PointGroup } from 'signature_pad';
import type { Drawing } from '../../../domain/attendance/drawing';
import { drawingOf } from '../../../domain/attendance/stroke-path';

export interface SignatureField {
  /** To be the `ref` of a canvas whose size its surroundings give. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly isEmpty: boolean;
  readonly clear: () => void;
  /** @returns undefined while nothing is drawn */
  readonly read: () => Drawing | undefined;
}

/** A canvas that takes a signature by pen, finger or mouse, and keeps it when it changes its size. */
export function useSignaturePad(): SignatureField {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [isEmpty, setEmpty] = useState(true);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const created = new SignaturePad(element, { penColor: '#16324f', minWidth: 1, maxWidth: 3 });
    pad.current = created;
    created.addEventListener('beginStroke', () => setEmpty(false));
    let former = { width: 0, height: 0 };
    const resize = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || (width === former.width && height === former.height)) return;
      const drawn = created.toData();
      const ratio = Math.max(1, window.devicePixelRatio);
      element.width = width * ratio;
      element.height = height * ratio;
      element.getContext('2d')?.scale(ratio, ratio);
      created.clear();
      if (drawn.length > 0)
        created.fromData(drawn.map((group) => scaled(group, width / former.width)));
      former = { width, height };
    };
    const observer = new ResizeObserver(resize);
    observer.observe(element);
    resize();
    return () => {
      observer.disconnect();
      created.off();
    };
  }, []);

  return {
    canvas,
    isEmpty,
    clear: useCallback(() => {
      pad.current?.clear();
      setEmpty(true);
    }, []),
    read: useCallback(() => {
      const element = canvas.current;
      if (!element || !pad.current) return undefined;
      const size = { width: element.clientWidth, height: element.clientHeight };
      return drawingOf(
        pad.current.toData().map(({ points }) => points),
        size,
      );
    }, []),
  };
}

/** Width and height change together: the field has always the same shape. */
const scaled = (group: PointGroup, by: number): PointGroup => ({
  ...group,
  points: group.points.map((point) => ({ ...point, x: point.x * by, y: point.y * by })),
});
