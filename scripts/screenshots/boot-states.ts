import { wordsOf } from "../../src/strings/words-of";
import type { GalleryState } from "./gallery-state";

/** Where there is no pane yet: a page that says why. */
export const bootStates: readonly GalleryState[] = [
  {
    name: "too-old",
    says: { "zh-CN": "Excel 版本过旧", "en-US": "An Excel that is too old" },
    book: "new",
    plays: { excel: "2019" },
    go: ({ pane }) => pane.getByRole("alert").waitFor(),
  },
  {
    name: "outside",
    says: { "zh-CN": "不在 Excel 中打开", "en-US": "Opened outside Excel" },
    book: "none",
    go: ({ page }) => page.getByText(wordsOf("en-US").pane.notInExcel).waitFor(),
  },
  {
    name: "blocked",
    says: { "zh-CN": "Office.js 没有到达", "en-US": "Office.js did not arrive" },
    book: "none",
    lacks: "**/office-js/**",
    go: ({ page }) => page.locator("#boot-office-blocked").waitFor(),
  },
  {
    name: "missing",
    says: { "zh-CN": "加载项自己的文件没有到达", "en-US": "A file of the add-in did not arrive" },
    book: "none",
    lacks: "**/packages.*.js",
    go: ({ page }) => page.locator("#boot-pane-missing").waitFor(),
  },
];
