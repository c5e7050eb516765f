import { cardAction, type Pressed } from "../../../src/taskpane/scoring/card-keys";

const press = (code: string, its: Partial<Pressed> = {}) =>
  cardAction({
    code,
    key: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...its,
  });

it.each([
  ["Digit0", { kind: "type", sign: "0" }],
  ["Numpad7", { kind: "type", sign: "7" }],
  ["Period", { kind: "type", sign: "." }],
  ["NumpadDecimal", { kind: "type", sign: "." }],
  ["Comma", { kind: "type", sign: "," }],
  ["Minus", { kind: "type", sign: "-" }],
  ["NumpadSubtract", { kind: "type", sign: "-" }],
  ["KeyF", { kind: "full" }],
  ["Enter", { kind: "enter" }],
  ["NumpadEnter", { kind: "enter" }],
  ["Backspace", { kind: "erase" }],
  ["Delete", { kind: "clear" }],
  ["KeyN", { kind: "note" }],
  ["KeyE", { kind: "evidence" }],
  ["KeyA", { kind: "not-applicable" }],
  ["KeyS", { kind: "site" }],
  ["KeyC", { kind: "nonconformity" }],
  ["KeyZ", { kind: "undo" }],
  ["Slash", { kind: "search" }],
  ["Escape", { kind: "list" }],
  ["ArrowDown", { kind: "next" }],
  ["ArrowUp", { kind: "previous" }],
])("takes %s by its place on the keyboard", (code, action) => {
  expect(press(code)).toEqual(action);
});

it("takes the same keys while a Chinese input method is on, which changes their names and not their places", () => {
  expect(press("KeyF", { key: "Process" })).toEqual({ kind: "full" });
  expect(press("Digit1", { key: "１" })).toEqual({ kind: "type", sign: "1" });
});

it.each<[string, string, Partial<Pressed>]>([
  ["the Enter that ends a composition", "Enter", { isComposing: true }],
  ["a browser's own Ctrl+F", "KeyF", { ctrlKey: true }],
  ["a Mac's own ⌘Z", "KeyZ", { metaKey: true }],
  ["Alt+S", "KeyS", { altKey: true }],
  ["the sign above a digit", "Digit1", { shiftKey: true }],
  ["a key that is none of the card's", "KeyQ", {}],
  ["a function key", "F6", {}],
])("leaves %s alone", (_, code, its) => {
  expect(press(code, its)).toBeNull();
});
