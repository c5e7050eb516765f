import { laterWordsOf, wordsOf } from "../../src/strings/words-of";
import { protectAll, writeEntry } from "./by-others";
import {
  openCard,
  press,
  toPart,
  toPlace,
  toTop,
  type GalleryState,
  type Scene,
} from "./gallery-state";

const noteOf = ({ pane, language }: Scene) =>
  pane.getByLabel(wordsOf(language).pane.scoring.columns.evidence);

/** What stands in a person's way, each with its reason and its remedy. */
export const honestStates: readonly GalleryState[] = [
  {
    name: "batch",
    says: { "zh-CN": "批量：写入之前先看", "en-US": "Several at once: seen before it is written" },
    book: "unfinished",
    go: async (scene) => {
      const { pane, language } = scene;
      const { scoring } = wordsOf(language).pane;
      await openCard(scene, "2.5.3");
      await press(scene, scoring.batch);
      await pane.getByRole("menuitem", { name: scoring.batches.full }).click();
      await pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "unkept",
    says: { "zh-CN": "浏览器不允许保存草稿", "en-US": "The browser keeps no drafts" },
    book: "example",
    plays: { storage: "refused" },
    go: async (scene) => {
      await openCard(scene, "4.2.1");
      await noteOf(scene).fill(scene.words.typedNote);
      await scene.pane.getByText(wordsOf(scene.language).pane.scoring.untilClosed).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "offer",
    says: {
      "zh-CN": "别处同时改了同一格",
      "en-US": "The same cell was changed elsewhere meanwhile",
    },
    go: async (scene) => {
      const { pane, language } = scene;
      await writeEntry(scene, {
        name: "tanping_a1_evidence",
        row: 35,
        value: "2026-11-20 已复核。Checked again on 2026-11-20.",
      });
      await noteOf(scene).press("Control+Enter");
      await pane.getByRole("button", { name: wordsOf(language).pane.scoring.offerEnter }).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "editing",
    says: { "zh-CN": "单元格正在编辑", "en-US": "A cell is being edited" },
    book: "example",
    go: async (scene) => {
      const { page, pane, language, words } = scene;
      await page.getByRole("textbox", { name: words.nameBox }).fill("tanping_a1_score");
      await page.getByRole("textbox", { name: words.nameBox }).press("Enter");
      await page.keyboard.type("1");
      await press(scene, words.refresh);
      await pane.getByText(wordsOf(language).pane.finishEditing).waitFor();
    },
  },
  {
    name: "refusal",
    says: {
      "zh-CN": "Excel 拒绝：工作表另有密码",
      "en-US": "Excel refuses: a sheet has a password",
    },
    book: "example",
    go: async (scene) => {
      await protectAll(scene);
      await press(scene, scene.words.score);
      await scene.pane.getByRole("button", { name: wordsOf(scene.language).pane.retry }).waitFor();
      await toTop(scene);
    },
  },
  {
    name: "part",
    says: { "zh-CN": "窗格的一部分没有载入", "en-US": "A part of the pane did not come" },
    book: "example",
    lacks: "**/result-view.*.js",
    go: async (scene) => {
      await toPlace(scene, 2);
      await scene.pane.getByRole("button", { name: wordsOf(scene.language).pane.retry }).waitFor();
    },
  },
  {
    name: "older",
    says: {
      "zh-CN": "旧格式的工作簿：移入新表",
      "en-US": "A workbook of an earlier format: moving it",
    },
    book: "new",
    go: async (scene) => {
      const { page, pane, language, words } = scene;
      const { unseal, migration } = laterWordsOf(language).integrity;
      const file = `test/data/format-2-draft/sealed.${language}.xlsx`;
      await page.locator("input[type=file]").first().setInputFiles(file);
      await toPlace(scene, 3);
      await press(scene, unseal.start);
      await pane.getByLabel(unseal.by).fill(words.sealer);
      await pane.getByLabel(unseal.reason).fill(words.unsealReason);
      await press(scene, unseal.confirm);
      await press(scene, migration.look);
      const section = pane.getByRole("region", { name: migration.title });
      await section.getByRole("button", { name: migration.run, exact: true }).waitFor();
      await toPart(section);
    },
  },
];
