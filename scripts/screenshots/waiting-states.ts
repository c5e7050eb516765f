import { laterWordsOf, wordsOf } from "../../src/strings/words-of";
import { dropNames, lockStructure, protectAll, unprotect, writeEntry } from "./by-others";
import { openCard, press, toPlace, toTop, type GalleryState, type Scene } from "./gallery-state";
import { paste } from "./paste";
import { clientTable } from "./pasted-tables";

const paneOf = ({ language }: Scene) => wordsOf(language).pane;

/** Begins to type into a cell, and leaves it so: Excel answers nobody meanwhile. */
const beginTyping = async ({ page, words }: Scene) => {
  const nameBox = page.getByRole("textbox", { name: words.nameBox });
  await nameBox.fill("tanping_a1_score");
  await nameBox.press("Enter");
  await page.keyboard.type("1");
};

/** What takes long, is left for later, or is shared; and what Excel or a file does not allow. */
export const waitingStates: readonly GalleryState[] = [
  {
    name: "read-only",
    says: { "zh-CN": "工作簿只能查看", "en-US": "A workbook that can only be looked at" },
    book: "example",
    plays: { access: "readOnly" },
    go: (scene) => press(scene, scene.words.refresh),
  },
  {
    name: "two-windows",
    says: { "zh-CN": "另一个窗口也打开了这份评价", "en-US": "Open in another window as well" },
    book: "example",
    go: async (scene) => {
      const other = await scene.page.context().newPage();
      await other.goto(scene.address);
      await scene.pane.getByText(paneOf(scene).otherWindow).waitFor();
    },
  },
  {
    name: "long",
    says: {
      "zh-CN": "超过五秒：完成几步，可以取消",
      "en-US": "Beyond five seconds: steps done, and a way out",
    },
    book: "example",
    go: async (scene) => {
      await beginTyping(scene);
      await press(scene, scene.words.score);
      await scene.pane.getByRole("button", { name: paneOf(scene).cancel, exact: true }).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "importing",
    says: { "zh-CN": "正在导入，可以取消", "en-US": "An import under way, and a way out" },
    book: "example",
    go: async (scene) => {
      const { run } = laterWordsOf(scene.language).importing;
      await toPlace(scene, 1);
      await press(scene, scene.words.open);
      await paste(scene, clientTable);
      await beginTyping(scene);
      await press(scene, run.run);
      const wayOut = scene.pane.getByRole("button", { name: run.cancel, exact: true });
      await wayOut.evaluate((its) => its.scrollIntoView({ block: "end" }));
    },
  },
  {
    name: "draft",
    says: { "zh-CN": "上次没有做完的导入", "en-US": "An import that was left unfinished" },
    book: "example",
    plays: { storage: "kept" },
    go: async (scene) => {
      const { page, pane, words, language, address } = scene;
      await toPlace(scene, 1);
      await press(scene, words.open);
      await paste(scene, clientTable);
      await page.goto(address);
      await press(scene, words.open);
      const { resume } = laterWordsOf(language).importing.draft;
      await pane.getByRole("button", { name: resume }).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "unreadable",
    says: { "zh-CN": "导入：读不了的文件", "en-US": "Import: a file that cannot be read" },
    book: "example",
    go: async (scene) => {
      await toPlace(scene, 1);
      await press(scene, scene.words.open);
      const file = { name: "2025.xlsx", mimeType: "", buffer: Buffer.from("PK") };
      await scene.pane.locator("input[type=file]").setInputFiles(file);
      await scene.pane.locator(".fui-MessageBar").waitFor();
      await toTop(scene);
    },
  },
  {
    name: "too-high",
    says: { "zh-CN": "得分超过分值", "en-US": "A score above what the item has" },
    book: "example",
    go: async (scene) => {
      await openCard(scene, "4.2.1");
      await scene.page.keyboard.press("9");
      await scene.page.keyboard.press("Enter");
      await toTop(scene);
    },
  },
  {
    name: "unwritten",
    says: { "zh-CN": "没有写入的内容等候", "en-US": "What is not written waits" },
    book: "example",
    go: async (scene) => {
      await openCard(scene, "4.2.1");
      await protectAll(scene);
      await scene.page.keyboard.press("1");
      await scene.page.keyboard.press("Enter");
      await scene.pane.getByRole("button", { name: paneOf(scene).scoring.drop }).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "structure",
    says: {
      "zh-CN": "Excel 拒绝：工作簿结构受保护",
      "en-US": "Excel refuses: the structure is protected",
    },
    book: "new",
    go: async (scene) => {
      await scene.pane.getByRole("button", { name: scene.words.create }).waitFor();
      await lockStructure(scene);
      await press(scene, scene.words.create);
      await scene.pane.getByRole("button", { name: paneOf(scene).retry }).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "unnamed",
    says: { "zh-CN": "另一个程序丢掉了名称", "en-US": "Another program dropped the names" },
    book: "example",
    go: async (scene) => {
      await dropNames(scene);
      await press(scene, scene.words.refresh);
      await scene.pane.getByRole("button", { name: scene.words.repair }).waitFor();
    },
  },
  {
    name: "newer",
    says: { "zh-CN": "更新格式的文件", "en-US": "A file of a newer format" },
    book: "example",
    go: async (scene) => {
      await unprotect(scene, "tanping_format");
      await writeEntry(scene, { name: "tanping_format", row: 0, value: "9" });
      await press(scene, scene.words.refresh);
      await scene.pane.getByRole("button", { name: paneOf(scene).retry }).waitFor();
    },
  },
];
