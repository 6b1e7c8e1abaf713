/**
 * Gives an element other children. A reader whose focus was on a link or button in it finds it there again if that is among the children
 * still, else on the one that takes its place, or on `fallback` if none is left.
 */
export function replaceUnderFocus(parent: HTMLElement, children: (Node | string)[], fallback: HTMLElement | null): void {
  const focused = document.activeElement;
  const at = controlsIn(parent).findIndex((control) => control === focused);
  parent.replaceChildren(...children);
  if (at < 0) return;
  const controls = controlsIn(parent);
  const next = controls.find((control) => control === focused) ?? controls[Math.min(at, controls.length - 1)] ?? fallback;
  next?.focus({ preventScroll: next !== fallback });
}

const controlsIn = (parent: HTMLElement): HTMLElement[] => [...parent.querySelectorAll<HTMLElement>('a, button')];
