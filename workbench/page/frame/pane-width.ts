const key = "workbench-pane-width";

/** How wide the pane may be, in CSS pixels, and how wide it is where nothing else is said. */
export const paneWidth = { least: 270, most: 600, usual: 350 };

/** The nearest width the pane may have. */
export const possibleWidth = (width: number): number =>
  Math.min(Math.max(Math.round(width), paneWidth.least), paneWidth.most);

/** The width the pane had when it was last drawn wider or narrower in this browser. */
export const keptWidth = (): number => {
  try {
    const kept = Number(localStorage.getItem(key));
    return kept > 0 ? possibleWidth(kept) : paneWidth.usual;
  } catch {
    return paneWidth.usual;
  }
};

/** Keeps the width for the next visit, where the browser lets the page remember. */
export const keepWidth = (width: number): void => {
  try {
    localStorage.setItem(key, String(width));
  } catch {
    // The next visit begins with the usual width.
  }
};
