import { readFile } from "node:fs/promises";
import { laterWordsOf } from "../../src/strings/words-of";
import { recordsTable } from "../../src/sheets/defined-names";
import { sheetLanguage } from "../../src/sheets/sheet-language";
import { fillList, unprotect, writeEntry } from "./by-others";
import {
  openCard,
  press,
  toPart,
  toPlace,
  toTop,
  type GalleryState,
  type Scene,
} from "./gallery-state";

/** What people write in the course of an assessment. */
const written = {
  "zh-CN": {
    point: "2 号皮带秤的检定",
    seen: "2 号皮带秤证书过期一个月",
    asked: "热控班郑示例",
    reason: "一台秤的检定过期",
    second: "过期期间的月报要重算",
    assessor: "钱工",
    question: "过期的秤对年排放量影响多大？",
    reviewer: "孙复核",
    rescored: "秤已送检，周期表逐台核对",
    found: "结果保持",
  },
  "en-US": {
    point: "Calibration of belt scale 2",
    seen: "The certificate of belt scale 2 expired a month ago",
    asked: "Zheng, instruments",
    reason: "One scale is out of date",
    second: "The monthly reports since then are to be worked out again",
    assessor: "Qian",
    question: "What does the expired scale mean for the year’s emissions?",
    reviewer: "Sun",
    rescored: "The scale was calibrated, and all others looked up",
    found: "The result holds",
  },
} as const;

const sectionOf = ({ pane }: Scene, name: string) =>
  pane.getByRole("region", { name, exact: true });
const laterOf = ({ language }: Scene) => laterWordsOf(language);

/** Makes a list of records by the menu. */
const openList = async (
  scene: Scene,
  list: "second_scores" | "review" | "rescoring" | "surveillance",
) => {
  const { pane, page, language } = scene;
  const { tab } = sheetLanguage(language).lists.lists[list];
  await press(scene, laterOf(scene).integrity.records.open);
  await pane.getByRole("menuitem", { name: tab, exact: true }).click();
  await page.getByRole("tab", { name: tab, selected: true }).waitFor();
};

const refresh = (scene: Scene) => press(scene, scene.words.refresh);

/** Saves the workbook and answers where. */
const save = async ({ page, words }: Scene): Promise<string> => {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: words.download, exact: true }).click();
  return (await download).path();
};

const giveFile = async ({ pane }: Scene, label: string, path: string, name: string) =>
  pane
    .getByRole("group", { name: label })
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "", buffer: await readFile(path) });

/** Where item 5.1.3 stands in the columns of Table A.1. */
const row = 43;

/** Plan, visit, second assessor, review, what is handed over, and what follows in later years. */
export const deliverStates: readonly GalleryState[] = [
  {
    name: "records",
    says: { "zh-CN": "交付：各项记录", "en-US": "Deliver: the lists of records" },
    book: "example",
    go: async (scene) => {
      await toPlace(scene, 3);
      await press(scene, laterOf(scene).integrity.records.open);
      await scene.pane.getByRole("menuitem").first().waitFor();
    },
  },
  {
    name: "plan",
    says: { "zh-CN": "交付：评价计划", "en-US": "Deliver: the plan" },
    go: async (scene) => {
      const { plan } = laterOf(scene);
      await scene.page.keyboard.press("Escape");
      await press(scene, plan.pane.show);
      const section = sectionOf(scene, plan.pane.title);
      await section.locator("summary").click();
      await toPart(section);
    },
  },
  {
    name: "visit",
    says: {
      "zh-CN": "交付：现场所见带回来",
      "en-US": "Deliver: what was seen on site, brought back",
    },
    go: async (scene) => {
      const { site } = laterOf(scene);
      const its = written[scene.language];
      await press(scene, laterOf(scene).plan.pane.hide);
      await writeEntry(scene, { name: "tanping_a1_site", row, value: its.point });
      await refresh(scene);
      const section = sectionOf(scene, site.pane.title);
      await section
        .getByRole("button", { name: site.pane.bringOf("5.1.3") })
        .first()
        .click();
      await section.getByLabel(site.pane.seen).fill(its.seen);
      await section.getByLabel(site.pane.asked).fill(its.asked);
      await section.getByLabel(site.pane.date).fill("2026-11-17");
      await section.getByRole("combobox").last().selectOption("no");
      await section.getByLabel(site.pane.score("2")).fill("1");
      await section.getByLabel(site.pane.reason).fill(its.reason);
      await toPart(section);
    },
  },
  {
    name: "second",
    says: {
      "zh-CN": "交付：两位评价人员打分不同",
      "en-US": "Deliver: two assessors scored unlike",
    },
    go: async (scene) => {
      const { second, site } = laterOf(scene);
      const its = written[scene.language];
      await press(scene, site.pane.write);
      await openList(scene, "second_scores");
      await fillList(scene, {
        table: recordsTable("second_scores"),
        rows: [["5.1.3", 0.5, its.second, its.assessor]],
      });
      await refresh(scene);
      await press(scene, second.agreeOn("5.1.3"));
      const section = sectionOf(scene, second.title);
      await section.getByLabel(second.score).fill("0.5");
      await section.getByLabel(second.reason).fill(its.second);
      await toPart(section);
    },
  },
  {
    name: "review",
    says: {
      "zh-CN": "交付：封签之前没有了结的",
      "en-US": "Deliver: what is open before the seal",
    },
    go: async (scene) => {
      const { second, integrity } = laterOf(scene);
      const its = written[scene.language];
      await press(scene, second.write);
      await openList(scene, "review");
      await fillList(scene, {
        table: recordsTable("review"),
        rows: [[its.question, its.reviewer]],
      });
      await press(scene, scene.words.score);
      await scene.pane.getByText(scene.words.written).waitFor();
      await toPlace(scene, 3);
      await scene.pane.getByRole("button", { name: integrity.seal.runAnyway }).waitFor();
      const section = sectionOf(scene, integrity.seal.title);
      await section.getByLabel(scene.words.by).fill(scene.words.sealer);
      await toPart(section);
    },
  },
  {
    name: "pack",
    says: { "zh-CN": "交付：打包", "en-US": "Deliver: the pack" },
    go: async (scene) => {
      const { seal, documents } = laterOf(scene).integrity;
      await press(scene, seal.runAnyway);
      await scene.pane.getByRole("button", { name: scene.words.verify }).waitFor();
      await giveFile(scene, documents.saved, await save(scene), "5.xlsx");
      await press(scene, documents.packed.make);
      await scene.pane.getByText(documents.packed.made).waitFor();
      await toPart(sectionOf(scene, documents.title));
    },
  },
  {
    name: "slip",
    says: { "zh-CN": "交付：凭条", "en-US": "Deliver: the slip" },
    go: async (scene) => {
      const { slip, seal } = laterOf(scene).integrity;
      await press(scene, slip.start);
      await giveFile(scene, slip.file, await save(scene), "5.xlsx");
      await press(scene, slip.make);
      await scene.pane.getByText(slip.made).waitFor();
      await toPart(sectionOf(scene, seal.title));
    },
  },
  {
    name: "later",
    says: {
      "zh-CN": "交付：封签之后的记录与比较",
      "en-US": "Deliver: records after the seal, and what they change",
    },
    go: async (scene) => {
      const { comparison, integrity } = laterOf(scene);
      const its = written[scene.language];
      await press(scene, integrity.slip.close);
      await openList(scene, "rescoring");
      const rescored = ["5.1.3", 2, its.rescored, "", its.assessor, "2027-01-15"];
      await fillList(scene, { table: recordsTable("rescoring"), rows: [rescored] });
      await openList(scene, "surveillance");
      const looked = ["2027-11-20", its.assessor, its.reason, its.found, "2028-11-20"];
      await fillList(scene, { table: recordsTable("surveillance"), rows: [looked] });
      await refresh(scene);
      await press(scene, comparison.pane.runRescored);
      const section = sectionOf(scene, comparison.pane.title);
      await section.getByText(/\d/).last().waitFor();
      await toPart(section);
    },
  },
  {
    name: "supplement",
    says: { "zh-CN": "交付：补充封签与核对", "en-US": "Deliver: the supplementary seal, verified" },
    go: async (scene) => {
      const { seal, supplement, verify } = laterOf(scene).integrity;
      const section = sectionOf(scene, seal.title);
      await press(scene, supplement.start);
      await section.getByLabel(seal.by).fill(scene.words.sealer);
      await press(scene, supplement.run);
      await press(scene, verify.run);
      await section.getByText(supplement.intact).waitFor();
      await toPart(section);
    },
  },
  {
    name: "surveillance",
    says: { "zh-CN": "结果：有效期内的监督", "en-US": "The result: surveillance while it holds" },
    go: async (scene) => {
      await toPlace(scene, 2);
      const { surveillance } = laterOf(scene).result;
      await toPart(scene.pane.getByRole("region", { name: surveillance.title }));
    },
  },
  {
    name: "locked",
    says: { "zh-CN": "封签之后的卡片", "en-US": "The card after the seal" },
    go: async (scene) => {
      await toPlace(scene, 0);
      await openCard(scene, "5.1.3");
      await toTop(scene);
    },
  },
  {
    name: "changed",
    says: { "zh-CN": "核对：封签之后有改动", "en-US": "Verified: changed after the seal" },
    go: async (scene) => {
      const { seal, verify } = laterOf(scene).integrity;
      await unprotect(scene, "tanping_a1_score");
      await writeEntry(scene, { name: "tanping_a1_score", row, value: 2 });
      await toPlace(scene, 3);
      await press(scene, verify.run);
      await scene.pane.getByText(verify.changed(2)).waitFor();
      await toPart(sectionOf(scene, seal.title));
    },
  },
  {
    name: "unseal",
    says: { "zh-CN": "解封：姓名与理由", "en-US": "Unsealing: who and why" },
    go: async (scene) => {
      const { seal, unseal } = laterOf(scene).integrity;
      const section = sectionOf(scene, seal.title);
      await press(scene, unseal.start);
      await section.getByLabel(unseal.by).last().fill(scene.words.sealer);
      await section.getByLabel(unseal.reason).fill(scene.words.unsealReason);
      await section
        .getByLabel(unseal.reason)
        .evaluate((its) => its.scrollIntoView({ block: "center" }));
    },
  },
];
