import { laterWordsOf, wordsOf } from "../../src/strings/words-of";
import { openCard, press, toPart, toPlace, toTop, type GalleryState } from "./gallery-state";
import { paste } from "./paste";
import { clientTable } from "./pasted-tables";

/** What is further in on the places of the pane. */
export const detailStates: readonly GalleryState[] = [
  {
    name: "settings",
    says: { "zh-CN": "设置：语言与外观", "en-US": "Settings: language and look" },
    book: "example",
    go: async (scene) => {
      await press(scene, wordsOf(scene.language).pane.settings.open);
      await scene.pane.getByRole("radiogroup").last().waitFor();
    },
  },
  {
    name: "nothing-found",
    says: { "zh-CN": "查找：没有这样的项", "en-US": "Searching: no such item" },
    go: async (scene) => {
      await scene.page.keyboard.press("Escape");
      await scene.pane.getByRole("searchbox").fill("9.9");
      await scene.pane.getByText(wordsOf(scene.language).pane.scoring.found(0)).waitFor();
    },
  },
  {
    name: "pieces",
    says: { "zh-CN": "卡片：证据的次序", "en-US": "The card: the order of evidence" },
    go: async (scene) => {
      const { scoring } = wordsOf(scene.language).pane;
      await openCard(scene, "5.1.3");
      await press(scene, scoring.movePiece.up(2));
      await scene.pane.getByText(scoring.undo(1), { exact: true }).waitFor();
      const pieces = scene.pane.getByText(scoring.pieces(2));
      await pieces.evaluate((its) => its.scrollIntoView({ block: "center" }));
    },
  },
  {
    name: "nonconformity",
    says: { "zh-CN": "卡片：提不符合", "en-US": "The card: a nonconformity" },
    go: async (scene) => {
      await press(scene, wordsOf(scene.language).pane.scoring.nonconformity);
      await scene.pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "parameters",
    says: { "zh-CN": "数据：定量评价的参数", "en-US": "Data: the parameters" },
    go: async (scene) => {
      await scene.page.keyboard.press("Escape");
      await scene.pane.getByRole("dialog").waitFor({ state: "detached" });
      await toPlace(scene, 1);
      await toPart(scene.pane.getByText(laterWordsOf(scene.language).parameters.method).first());
    },
  },
  {
    name: "imported",
    says: { "zh-CN": "导入：已导入，可以撤回", "en-US": "Import: done, and the way back" },
    go: async (scene) => {
      const { importing } = laterWordsOf(scene.language);
      await press(scene, scene.words.open);
      await paste(scene, clientTable);
      await press(scene, importing.run.run);
      await scene.pane.getByText(importing.undoImport.complete).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "changes",
    says: { "zh-CN": "结果：什么会改变它", "en-US": "The result: what would change it" },
    book: "example",
    go: async (scene) => {
      const { title } = laterWordsOf(scene.language).result.change;
      await toPlace(scene, 2);
      await toPart(scene.pane.getByRole("heading", { name: title }));
    },
  },
  {
    name: "source",
    says: {
      "zh-CN": "结果：综合得分从哪里来",
      "en-US": "The result: where the composite comes from",
    },
    go: async (scene) => {
      await toTop(scene);
      await scene.pane.locator('[data-link="line composite"]').click();
      await scene.pane.locator('[data-link="quantitative"]').waitFor();
      await toTop(scene);
    },
  },
  {
    name: "intensities",
    says: {
      "zh-CN": "结果：定量得分从哪里来",
      "en-US": "The result: where the quantitative score comes from",
    },
    go: async (scene) => {
      await scene.pane.locator('[data-link="quantitative"]').click();
      await scene.pane.getByRole("img").first().waitFor();
      await toTop(scene);
    },
  },
];
