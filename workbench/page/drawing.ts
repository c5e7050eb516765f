import { flushSync } from "react-dom";

/** What the page shows of a book, drawn at once or held back for a moment. */
export interface Drawing {
  /** Holds back all that is to be drawn from now on, for a moment or until a person goes on. */
  hold(): void;
  /** Draws a change with all that is held back; at once where nothing is. */
  draw(change: () => void): void;
}

/**
 * Milliseconds in which an add-in that was told of an edit can ask and be answered before the page is drawn: Excel
 * answers elsewhere than where it draws, and a browser keeps what is posted to a frame until it has drawn.
 */
const head = 20;

/** With what a person goes on: what was held back is drawn before it is heard. */
const doings: readonly string[] = [
  ...["keydown", "pointerdown", "focusin", "beforeinput", "compositionstart"],
  ...["copy", "cut", "paste"],
];

/** All that was held back is drawn in one. */
export const startDrawing = (): Drawing => {
  let held: Set<() => void> | null = null;
  let timer = 0;
  let frame = 0;
  const release = (): void => {
    if (held === null) return;
    const changes = held;
    held = null;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    for (const doing of doings) window.removeEventListener(doing, release, true);
    flushSync(() => {
      for (const change of changes) change();
    });
  };
  return {
    hold: () => {
      if (held !== null) return;
      held = new Set();
      timer = window.setTimeout(() => {
        frame = requestAnimationFrame(release);
      }, head);
      for (const doing of doings) window.addEventListener(doing, release, true);
    },
    draw: (change) => {
      if (held === null) change();
      else held.add(change);
    },
  };
};
