import { exitOf } from "../../../host/frame-keys";

/** Keys with their numbers, as office.js tells them. */
const pressed = (keyCode: number, held: "shiftKey" | "ctrlKey") => ({
  keyCode,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  [held]: true,
});

const notice = (action: number, press?: object) => ["add-in", action, press];

describe("what office.js tells its host of keys", () => {
  it.each([
    ["Ctrl+F6", 5, "nextPart"],
    ["Ctrl+Shift+F6", 6, "previousPart"],
    ["Tab past the last element", 13, "after"],
    ["Shift+Tab past the first", 14, "before"],
    ["Esc", 15, "sheet"],
    ["F2", 16, "sheet"],
    ["that nothing in it takes the focus, from the start", 17, "after"],
    ["that nothing in it takes the focus, from the end", 18, "before"],
  ])("%s leaves the pane", (_, action, exit) => {
    expect(exitOf(notice(action))).toBe(exit);
  });

  it("Shift+F6 comes as one of many shortcuts, and is the only one that leaves", () => {
    expect(exitOf(notice(39, pressed(117, "shiftKey")))).toBe("previousPart");
    expect(exitOf(notice(39, pressed(117, "ctrlKey")))).toBeNull();
    expect(exitOf(notice(39, pressed(65, "shiftKey")))).toBeNull();
    expect(exitOf(notice(39))).toBeNull();
  });

  it("leaves nothing where it says that the window has the focus or where its page went", () => {
    expect(exitOf(notice(0))).toBeNull();
    expect(exitOf(notice(1))).toBeNull();
    expect(exitOf(notice(21))).toBeNull();
    expect(exitOf(null)).toBeNull();
  });
});
