const focusable =
  "a[href], button, input:not([hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";

/** Whether a person can be there: in the document, in sight, and not switched off. */
const canHold = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && !element.matches(":disabled");

/**
 * Keeps the focus from falling to the page: where what had it goes, is hidden or is switched off, and nothing asks for
 * the focus instead, it goes to the first thing in the nearest part around it that is still there. It comes back if what
 * had it does, and goes on to what a part brings that was on its way. A blank place that a person presses keeps what the
 * browser makes of it. Ends when the answer is called.
 */
export const keepFocus = (root: HTMLElement): (() => void) => {
  const page = root.ownerDocument;
  let last: HTMLElement | null = null;
  /** What had the focus in the pane itself: a dialog that is closed gives it back. */
  let before: HTMLElement | null = null;
  let around: readonly Element[] = [];
  /** What has the focus instead of the last that had it; for now, where a part of the pane is on its way. */
  let standIn: HTMLElement | null | undefined = null;
  let isForNow = false;
  let isDue = false;
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === page.body || target === standIn) return;
    last = target;
    standIn = null;
    if (!root.contains(target)) return;
    before = target;
    around = ancestorsOf(target).filter((its) => root.contains(its));
  };
  /** A scroll bar that is pressed leaves the focus where it was. */
  const leave = ({ target }: Event) => {
    if (target instanceof Element && target.closest(focusable)) return;
    requestAnimationFrame(() => {
      if (page.activeElement === page.body) last = null;
    });
  };
  const restore = () => {
    isDue = false;
    const now = page.activeElement;
    // What was switched off has the focus until the browser looks again: then it is on the page, and nothing tells of it.
    const isLost = now === page.body || now === standIn || now === last;
    if (!page.hasFocus() || !last || !isLost) return;
    if (canHold(last)) {
      last.focus();
      return;
    }
    const isArriving = root.querySelector("[data-arriving]") !== null;
    if (now === standIn && (isArriving || !isForNow)) return;
    isForNow = isArriving;
    const part = around.find((its) => root.contains(its) && firstIn(its)) ?? root;
    standIn = before && canHold(before) ? before : firstIn(part);
    standIn?.focus();
  };
  // With the next frame: what comes in the place of the old has asked for the focus by then, or takes it over later.
  const changes = new MutationObserver(() => {
    if (!isDue) requestAnimationFrame(restore);
    isDue = true;
  });
  const attributeFilter = ["disabled", "hidden", "style"];
  changes.observe(page.body, { childList: true, subtree: true, attributeFilter });
  page.addEventListener("focusin", note);
  page.addEventListener("pointerdown", leave);
  return () => {
    changes.disconnect();
    page.removeEventListener("focusin", note);
    page.removeEventListener("pointerdown", leave);
  };
};

const ancestorsOf = (element: Element): Element[] => {
  const above = element.parentElement;
  return above ? [above, ...ancestorsOf(above)] : [];
};

const firstIn = (part: Element): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>(focusable)].find(canHold);
