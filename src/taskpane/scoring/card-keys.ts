/** What a key means on the card of an item. */
export type CardAction =
  | { readonly kind: "type"; readonly sign: string }
  | {
      readonly kind:
        | "erase"
        | "clear"
        | "full"
        | "enter"
        | "next"
        | "previous"
        | "note"
        | "evidence"
        | "not-applicable"
        | "site"
        | "nonconformity"
        | "undo"
        | "search"
        | "list";
    };

/** Of a KeyboardEvent, what decides: `code` is the key's place, which an input method does not change. */
export type Pressed = Pick<
  KeyboardEvent,
  "code" | "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing"
>;

const letters = {
  KeyF: "full",
  KeyN: "note",
  KeyE: "evidence",
  KeyA: "not-applicable",
  KeyS: "site",
  KeyC: "nonconformity",
  KeyZ: "undo",
} as const;

/** What people write in numbers besides digits: left out, "0,2" would become 2 and "-1" would become 1. */
const signs: Readonly<Record<string, string>> = {
  Period: ".",
  NumpadDecimal: ".",
  Comma: ",",
  Minus: "-",
  NumpadSubtract: "-",
};

const others = {
  Backspace: "erase",
  Delete: "clear",
  Enter: "enter",
  NumpadEnter: "enter",
  ArrowDown: "next",
  PageDown: "next",
  ArrowUp: "previous",
  PageUp: "previous",
  Slash: "search",
  Escape: "list",
} as const;

/** What a key pressed on the card means; null for a key that is none of the card's. */
export const cardAction = (its: Pressed): CardAction | null => {
  if (its.ctrlKey || its.metaKey || its.altKey || its.isComposing) return null;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(its.code)?.[1];
  if (digit !== undefined && !its.shiftKey) return { kind: "type", sign: digit };
  const sign = signs[its.code];
  if (sign !== undefined && !its.shiftKey) return { kind: "type", sign };
  const kind = { ...letters, ...others }[its.code];
  return kind === undefined ? null : { kind };
};
