import { Box } from '@mantine/core';
import { useViewportSize } from '@mantine/hooks';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface FillHeightProps {
  readonly children: ReactNode;
  /** Px left free below. */
  readonly bottom?: number;
  /** Px below which the page scrolls after all. */
  readonly atLeast?: number;
}

/** A box from where it stands down to the end of the window, so that columns inside can scroll. */
export function FillHeight({ children, bottom = 20, atLeast = 360 }: FillHeightProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const { height } = useViewportSize();

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setTop(element.getBoundingClientRect().top + window.scrollY);
    measure();
    // Whatever stands above may grow, wrap or be closed; the page as a whole keeps its size then.
    const observer = new ResizeObserver(measure);
    for (const above of elementsAbove(element)) observer.observe(above);
    return () => observer.disconnect();
  }, []);

  return (
    <Box ref={box} h={Math.max(atLeast, height - top - bottom)}>
      {children}
    </Box>
  );
}

function elementsAbove(element: Element): readonly Element[] {
  const above: Element[] = [];
  for (let level: Element | null = element; level && level.tagName !== 'MAIN'; ) {
    for (let other = level.previousElementSibling; other; other = other.previousElementSibling) {
      above.push(other);
    }
    level = level.parentElement;
  }
  return above;
}
