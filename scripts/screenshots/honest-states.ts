import type { Page } from "playwright-core";
import { laterWordsOf, wordsOf } from "../../src/strings/words-of";
import { press, toPlace, toTop, type GalleryState, type Scene } from "./gallery-state";

const openCard = async ({ pane }: Scene, id: string) => {
  await pane.getByRole("searchbox").fill(id);
  await pane.getByRole("button", { name: new RegExp(`^${id}`) }).click();
  await pane
    .getByRole("group", { name: new RegExp(`^${id}`) })
    .and(pane.locator(":focus"))
    .waitFor();
};

/** Runs in the pane's page, as another add-in or another person's Excel would. */
const inWorkbook = async (page: Page, run: () => Promise<void>) => {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame?.evaluate(run);
};

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
      const { page, pane, language } = scene;
      await inWorkbook(page, () =>
        // eslint-disable-next-line no-restricted-globals -- It runs in the add-in's page.
        Excel.run(async (context) => {
          const notes = context.workbook.names.getItem("tanping_a1_evidence").getRange();
          notes.getCell(35, 0).values = [["2026-11-20 已复核。Checked again on 2026-11-20."]];
          await context.sync();
        }),
      );
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
      await inWorkbook(scene.page, () =>
        // eslint-disable-next-line no-restricted-globals -- It runs in the add-in's page.
        Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load("items/protection/protected");
          await context.sync();
          for (const { protection } of sheets.items) {
            if (protection.protected) protection.unprotect();
            protection.protect({}, "another's");
          }
          await context.sync();
        }),
      );
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
      // The tabs stay above what is scrolled.
      await section.evaluate((its) => scrollTo(0, its.getBoundingClientRect().top + scrollY - 60));
    },
  },
  {
    name: "too-old",
    says: { "zh-CN": "Excel 版本过旧", "en-US": "An Excel that is too old" },
    book: "new",
    excel: "2019",
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
];
