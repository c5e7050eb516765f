/** What the page needs to know of a key; browsers' KeyboardEvent has all of it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** ready: cells are selected. enter: typing replaces the cell. edit: the caret moves inside the text. */
export type Mode = "ready" | "enter" | "edit";

export type Direction = "up" | "down" | "left" | "right";

export type Move =
  | { readonly to: "neighbour" | "edge" | "page"; readonly direction: Direction }
  | { readonly to: "rowStart" | "sheetStart" | "sheetEnd" };

export type Intention =
  | { readonly kind: "move"; readonly move: Move; readonly reach: "go" | "extend" }
  | { readonly kind: "next"; readonly direction: Direction }
  | { readonly kind: "select"; readonly what: "all" | "region" | "rows" | "columns" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "fill"; readonly side: "down" | "right" }
  | { readonly kind: "enterAll" | "pasteValues" | "find" | "goTo" }
  | { readonly kind: "edit" | "retype" | "clear" | "cancel" | "undo" | "redo" | "list" }
  | { readonly kind: "lineBreak" }
  | { readonly kind: "fix" };

/** What a key asks of more than the field it is typed into. */
export type Command = Exclude<Intention, { kind: "lineBreak" | "fix" }>;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key means in Excel, or null where it only types. */
export const intentionOf = (press: KeyPress, mode: Mode): Intention | null =>
  mode === "ready" ? whenReady(press) : whenTyping(press, mode);

const isCommand = (press: KeyPress): boolean => press.ctrlKey || press.metaKey;

const whenTyping = (press: KeyPress, mode: Mode): Intention | null => {
  if (press.key === "Escape") return { kind: "cancel" };
  if (press.key === "Enter" && press.altKey) return { kind: "lineBreak" };
  if (press.key === "F2") return { kind: "edit" };
  if (press.key === "F4" && !isCommand(press)) return { kind: "fix" };
  return confirming(press) ?? (mode === "enter" && !isCommand(press) ? arrowMove(press) : null);
};

const confirming = (press: KeyPress): Intention | null => {
  if (press.key === "Enter" && isCommand(press)) return { kind: "enterAll" };
  if (press.key === "Enter") return { kind: "next", direction: press.shiftKey ? "up" : "down" };
  if (press.key === "Tab") return { kind: "next", direction: press.shiftKey ? "left" : "right" };
  return null;
};

const whenReady = (press: KeyPress): Intention | null => {
  if (press.altKey) return press.key === "ArrowDown" ? { kind: "list" } : paging(press);
  return (
    confirming(press) ??
    arrowMove(press) ??
    paging(press) ??
    (isCommand(press) ? null : plain[press.key]) ??
    space(press) ??
    (isCommand(press) ? command(press) : null)
  );
};

const plain: Readonly<Record<string, Intention>> = {
  F2: { kind: "edit" },
  F5: { kind: "goTo" },
  Delete: { kind: "clear" },
  Backspace: { kind: "retype" },
  Escape: { kind: "cancel" },
};

const commands: Readonly<Record<string, Intention>> = {
  z: { kind: "undo" },
  y: { kind: "redo" },
  a: { kind: "select", what: "region" },
  f: { kind: "find" },
  g: { kind: "goTo" },
  d: { kind: "fill", side: "down" },
  r: { kind: "fill", side: "right" },
};

const shifted: Readonly<Record<string, Intention>> = {
  z: { kind: "redo" },
  v: { kind: "pasteValues" },
};

const command = ({ key, shiftKey }: KeyPress): Intention | null =>
  (shiftKey ? shifted : commands)[key.toLowerCase()] ?? null;

const space = (press: KeyPress): Intention | null => {
  if (press.key !== " ") return null;
  if (press.ctrlKey) return { kind: "select", what: "columns" };
  return press.shiftKey ? { kind: "select", what: "rows" } : null;
};

const reachOf = (press: KeyPress): "go" | "extend" => (press.shiftKey ? "extend" : "go");

const arrowMove = (press: KeyPress): Intention | null => {
  const direction = arrows[press.key];
  if (!direction) return null;
  const to = isCommand(press) ? "edge" : "neighbour";
  return { kind: "move", move: { to, direction }, reach: reachOf(press) };
};

/** Page keys: alone up and down, with Alt sideways, with Ctrl between sheets. */
const paging = (press: KeyPress): Intention | null => {
  const reach = reachOf(press);
  if (press.key === "Home" || press.key === "End") return homeOrEnd(press, reach);
  if (press.key !== "PageUp" && press.key !== "PageDown") return null;
  const back = press.key === "PageUp";
  if (isCommand(press)) return { kind: "sheet", step: back ? -1 : 1 };
  const sideways: Direction = back ? "left" : "right";
  const direction: Direction = press.altKey ? sideways : back ? "up" : "down";
  return { kind: "move", move: { to: "page", direction }, reach };
};

const homeOrEnd = (press: KeyPress, reach: "go" | "extend"): Intention | null => {
  if (press.key === "End") {
    return isCommand(press) ? { kind: "move", move: { to: "sheetEnd" }, reach } : null;
  }
  return { kind: "move", move: { to: isCommand(press) ? "sheetStart" : "rowStart" }, reach };
};
