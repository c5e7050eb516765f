/**
 * How a person leaves the pane by keyboard: to the part of the window after or before it (Ctrl+F6), to what stands after
 * or before it (Tab past its end), or to the sheet (Esc, F2).
 */
export type PaneExit = "nextPart" | "previousPart" | "after" | "before" | "sheet";

/** Office's numbers for what the two say to each other of keys. Plain F6 office.js leaves to the browser. */
const actions = {
  enter: 4,
  enterFromEnd: 12,
  shortcut: 39,
} as const;

const exits: Readonly<Record<number, PaneExit>> = {
  5: "nextPart",
  6: "previousPart",
  13: "after",
  14: "before",
  15: "sheet",
  16: "sheet",
  17: "after",
  18: "before",
};

const keyF6 = 117;

/** What an add-in's notice to its host says of leaving the pane; null where it says something else. */
export const exitOf = (notice: unknown): PaneExit | null => {
  if (!Array.isArray(notice)) return null;
  const [, action, press] = notice as readonly unknown[];
  if (action === actions.shortcut) return exitByShortcut(press);
  return exits[Number(action)] ?? null;
};

/** Of keys pressed with Shift, Ctrl or Alt office.js tells all; F6 with Shift alone comes only so. */
const exitByShortcut = (press: unknown): PaneExit | null => {
  const { keyCode, shiftKey, altKey } = (press ?? {}) as Partial<
    Record<"keyCode" | "shiftKey" | "altKey", unknown>
  >;
  return keyCode === keyF6 && shiftKey === true && altKey === false ? "previousPart" : null;
};

/** A request that office.js put the focus on the pane's first or last element. */
export const entryRequest = (conversationId: string, at: "start" | "end") => ({
  _actionName: "Office_notifyAgave",
  _actionType: 0,
  _conversationId: `${conversationId}_ntf`,
  _correlationId: 0,
  _data: [at === "start" ? actions.enter : actions.enterFromEnd],
});
