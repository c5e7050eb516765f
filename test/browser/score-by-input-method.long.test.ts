import type { Page } from "playwright-core";
import { scoresAllItems } from "./support/scores-all-items";

/** A key as it arrives while a Chinese input method is on: `key` says only that the method has it. */
const pressComposing = async (page: Page, code: string) => {
  const keyboard = await page.context().newCDPSession(page);
  const pressed = { code, key: "Process", windowsVirtualKeyCode: 229 };
  await keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...pressed });
  await keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", ...pressed });
  await keyboard.detach();
};

/** A text whose spelling stands in the field until the person chooses the signs. */
const typeComposing = async (page: Page, text: string) => {
  const keyboard = await page.context().newCDPSession(page);
  const spelt = { text: "cha yue", selectionStart: 7, selectionEnd: 7 };
  await keyboard.send("Input.imeSetComposition", spelt);
  await keyboard.send("Input.insertText", { text });
  await keyboard.detach();
};

describe("52 items by keyboard alone, with an input method that composes", () => {
  scoresAllItems({
    key: ({ bench, hands }, code) => hands.pressBy(() => pressComposing(bench.page, code)),
    text: ({ bench, hands }, text) => hands.act(() => typeComposing(bench.page, text)),
  });
});
