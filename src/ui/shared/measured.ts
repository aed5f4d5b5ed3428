/** The size of an element, in pixels. */
export type Size = readonly [width: number, height: number];

/** Tells the size of the element it is attached to, now and whenever it changes. */
export function measured(tell: (size: Size) => void): (element: HTMLElement) => () => void {
  return (element) => {
    const look = (): void => tell([element.offsetWidth, element.offsetHeight]);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  };
}
