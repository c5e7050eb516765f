import { laterWordsOf } from "../../src/strings/words-of";
import { overwriteTotal } from "../overwrite-total";
import { press, toPlace, toTop, type GalleryState } from "./gallery-state";
import { paste } from "./paste";
import { clientTable, repeatedOutput } from "./pasted-tables";

/** The screens of a person's way, in its order. */
export const wayStates: readonly GalleryState[] = [
  {
    name: "start",
    says: { "zh-CN": "首次打开", "en-US": "The first time" },
    book: "new",
    go: ({ pane, words }) => pane.getByRole("button", { name: words.create }).waitFor(),
  },
  {
    name: "blank",
    says: { "zh-CN": "新建之后：尚无结果", "en-US": "Newly made: no result yet" },
    go: async (scene) => {
      await press(scene, scene.words.create);
      await scene.pane.getByRole("searchbox").waitFor();
    },
  },
  {
    name: "withheld",
    says: { "zh-CN": "缺什么，到哪里填", "en-US": "What is missing, and where it goes" },
    book: "unfinished",
    go: async ({ pane }) => {
      await pane.getByRole("button", { expanded: false }).first().click();
      await pane.getByRole("button", { expanded: true }).first().waitFor();
    },
  },
  {
    name: "reasons",
    says: { "zh-CN": "为何还没有结果", "en-US": "Why there is no result yet" },
    go: async (scene) => {
      await toPlace(scene, 2);
      await scene.pane.getByRole("table").first().waitFor();
      await toTop(scene);
    },
  },
  {
    name: "list",
    says: { "zh-CN": "评价：细则列表", "en-US": "Assess: the list of items" },
    book: "example",
    go: ({ pane }) => pane.getByRole("searchbox").waitFor(),
  },
  {
    name: "found",
    says: { "zh-CN": "查找", "en-US": "Searching" },
    go: ({ pane }) => pane.getByRole("searchbox").fill("4.2"),
  },
  {
    name: "card",
    says: { "zh-CN": "一项的卡片", "en-US": "The card of an item" },
    go: async ({ pane }) => {
      await pane.getByRole("button", { name: /^4\.2\.1/ }).click();
      await pane.getByRole("group", { name: /^4\.2\.1/ }).waitFor();
    },
  },
  {
    name: "typed",
    says: { "zh-CN": "正在输入得分", "en-US": "A score that is being typed" },
    go: ({ page }) => page.keyboard.press("1"),
  },
  {
    name: "clause",
    says: { "zh-CN": "条款原文", "en-US": "The clause’s own text" },
    go: async ({ page, pane }) => {
      await page.keyboard.press("Escape");
      await pane.locator("summary").first().click();
      await pane.locator("summary").first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "evidence",
    says: { "zh-CN": "添加证据", "en-US": "A piece of evidence" },
    go: async ({ page, pane }) => {
      await pane.getByRole("group", { name: /^4\.2\.1/ }).focus();
      await page.keyboard.press("e");
      await pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "data",
    says: { "zh-CN": "数据：各年度与参数", "en-US": "Data: years and parameters" },
    go: async (scene) => {
      await scene.page.keyboard.press("Escape");
      await scene.pane.getByRole("dialog").waitFor({ state: "detached" });
      await toPlace(scene, 1);
      await scene.pane.getByRole("table").first().waitFor();
      await toTop(scene);
    },
  },
  {
    name: "year",
    says: { "zh-CN": "一个年度的来由", "en-US": "What a year is made of" },
    go: async ({ pane }) => {
      const year = pane.locator("button[aria-expanded]", { hasText: "2018" });
      await year.click();
      await year.evaluate((its) => its.scrollIntoView({ block: "center" }));
    },
  },
  {
    name: "import",
    says: { "zh-CN": "导入：选择来源", "en-US": "Import: the source" },
    go: async (scene) => {
      await press(scene, scene.words.open);
      await scene.pane.getByRole("button", { name: scene.words.paste, exact: true }).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "preview",
    says: { "zh-CN": "导入：预览与问题", "en-US": "Import: preview and problems" },
    go: (scene) => paste(scene, clientTable),
  },
  {
    name: "question",
    says: { "zh-CN": "导入：须回答的问题", "en-US": "Import: a question to answer" },
    go: async (scene) => {
      await press(scene, scene.words.back);
      await press(scene, scene.words.open);
      await paste(scene, repeatedOutput);
    },
  },
  {
    name: "result",
    says: { "zh-CN": "结果", "en-US": "The result" },
    go: async (scene) => {
      await press(scene, scene.words.back);
      await press(scene, scene.words.score);
      await scene.pane.getByText(scene.words.written).waitFor();
      await toPlace(scene, 2);
      await scene.pane.getByRole("table").first().waitFor();
      await toTop(scene);
    },
  },
  {
    name: "damaged",
    says: { "zh-CN": "交付：有人改动了公式", "en-US": "Deliver: somebody changed a formula" },
    go: async (scene) => {
      await overwriteTotal(scene.page);
      await toPlace(scene, 3);
      await scene.pane.getByRole("button", { name: scene.words.repair }).waitFor();
    },
  },
  {
    name: "seal",
    says: { "zh-CN": "交付：封签之前", "en-US": "Deliver: before the seal" },
    go: async (scene) => {
      const { pane, words } = scene;
      await press(scene, words.repair);
      await pane.getByText(words.sound).waitFor();
      await pane.getByRole("textbox", { name: words.by }).fill(words.sealer);
      await pane.getByRole("textbox", { name: words.by }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "sealed",
    says: { "zh-CN": "交付：封签与核对", "en-US": "Deliver: sealed and verified" },
    go: async (scene) => {
      const { pane, words } = scene;
      await press(scene, words.seal);
      await press(scene, words.verify);
      await pane.getByText(words.intact).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "documents",
    says: { "zh-CN": "交付：写成的评价报告", "en-US": "Deliver: the report, written" },
    go: async (scene) => {
      const { documents } = laterWordsOf(scene.language).integrity;
      await press(scene, documents.write.report);
      await scene.pane.getByText(documents.written).waitFor();
      const links = scene.pane.getByRole("region", { name: documents.title }).getByRole("link");
      await links.evaluate((link) => link.scrollIntoView({ block: "end" }));
    },
  },
];
