import { intentionOf, type KeyPress, type Mode } from "../../../page/keys/intention";

/** "Control+Shift+ArrowDown" as a browser reports it. */
const press = (keys: string, mode: Mode = "ready") => {
  const parts = keys.split("+");
  const key: KeyPress = {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Control"),
    metaKey: parts.includes("Meta"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
  return intentionOf(key, mode);
};

describe("what a key means while cells are selected", () => {
  it.each([
    ["ArrowDown", { to: "neighbour", direction: "down" }, "go"],
    ["Shift+ArrowLeft", { to: "neighbour", direction: "left" }, "extend"],
    ["Control+ArrowRight", { to: "edge", direction: "right" }, "go"],
    ["Control+Shift+ArrowUp", { to: "edge", direction: "up" }, "extend"],
    ["Meta+ArrowDown", { to: "edge", direction: "down" }, "go"],
    ["PageDown", { to: "page", direction: "down" }, "go"],
    ["Alt+PageUp", { to: "page", direction: "left" }, "go"],
    ["Home", { to: "rowStart" }, "go"],
    ["Control+Home", { to: "sheetStart" }, "go"],
    ["Control+Shift+End", { to: "sheetEnd" }, "extend"],
  ])("%s moves", (keys, move, reach) => {
    expect(press(keys)).toEqual({ kind: "move", move, reach });
  });

  it.each([
    ["Enter", { kind: "next", direction: "down" }],
    ["Shift+Enter", { kind: "next", direction: "up" }],
    ["Tab", { kind: "next", direction: "right" }],
    ["Shift+Tab", { kind: "next", direction: "left" }],
    ["F2", { kind: "edit" }],
    ["Backspace", { kind: "retype" }],
    ["Delete", { kind: "clear" }],
    ["Escape", { kind: "cancel" }],
    ["Control+z", { kind: "undo" }],
    ["Meta+y", { kind: "redo" }],
    ["Control+Shift+z", { kind: "redo" }],
    ["Control+Shift+v", { kind: "pasteValues" }],
    ["Control+a", { kind: "select", what: "region" }],
    ["Control+f", { kind: "find" }],
    ["Control+g", { kind: "goTo" }],
    ["F5", { kind: "goTo" }],
    ["Control+d", { kind: "fill", side: "down" }],
    ["Control+r", { kind: "fill", side: "right" }],
    ["Control+Enter", { kind: "enterAll" }],
    ["Control+ ", { kind: "select", what: "columns" }],
    ["Shift+ ", { kind: "select", what: "rows" }],
    ["Alt+ArrowDown", { kind: "list" }],
    ["Control+PageUp", { kind: "sheet", step: -1 }],
  ])("%s does what it does in Excel", (keys, intention) => {
    expect(press(keys)).toEqual(intention);
  });

  it.each(["a", "碳", " ", "=", "End", "Control+c", "Control+v", "Shift+A", "Control+Backspace"])(
    "%p is left to the browser",
    (keys) => {
      expect(press(keys)).toBeNull();
    },
  );
});

describe("what a key means while typing", () => {
  it("moves on arrows when the entry was begun by typing, not when it is edited", () => {
    expect(press("ArrowLeft", "enter")).toMatchObject({ kind: "move" });
    expect(press("ArrowLeft", "edit")).toBeNull();
  });

  it("keeps the caret's own keys", () => {
    expect(press("Home", "enter")).toBeNull();
    expect(press("Delete", "edit")).toBeNull();
    expect(press("Control+z", "edit")).toBeNull();
  });

  it("fixes a reference on F4, which means nothing while cells are selected", () => {
    expect(press("F4", "enter")).toEqual({ kind: "fix" });
    expect(press("F4", "edit")).toEqual({ kind: "fix" });
    expect(press("F4")).toBeNull();
  });

  it("confirms on Enter and Tab, breaks the line on Alt+Enter, gives up on Escape", () => {
    expect(press("Enter", "edit")).toEqual({ kind: "next", direction: "down" });
    expect(press("Tab", "enter")).toEqual({ kind: "next", direction: "right" });
    expect(press("Control+Enter", "edit")).toEqual({ kind: "enterAll" });
    expect(press("Alt+Enter", "edit")).toEqual({ kind: "lineBreak" });
    expect(press("Escape", "enter")).toEqual({ kind: "cancel" });
  });
});
