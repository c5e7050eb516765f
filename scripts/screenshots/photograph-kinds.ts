import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { ImportProblemCode } from "../../src/faults/import-problem";
import { importWords } from "../../src/strings/import-words";
import { pictureOf, type Look } from "./look";
import { photographDamage } from "./photograph-damage";
import { pageWords } from "./page-words";
import { photographParts } from "./photograph-parts";

/** A picture of a kind of difficulty: a table of the corpus, and what of the pane is shown of it. */
interface KindPicture {
  readonly name: string;
  readonly table: string;
  /** The question or the notice of this kind, or else the part of the screen. */
  readonly shows:
    | { readonly question: ImportProblemCode }
    | { readonly notice: ImportProblemCode }
    | "encodings"
    | "source";
}

const pictures: readonly KindPicture[] = [
  {
    name: "01-sums",
    table: "01-sums/total-that-differs.csv",
    shows: { question: "total-unequal" },
  },
  {
    name: "02-repeated-output",
    table: "02-repeated-output/years-only.csv",
    shows: { question: "output-repeated" },
  },
  { name: "03-marks", table: "03-marks/01-footnote-marks.csv", shows: { notice: "marked" } },
  {
    name: "04-habits",
    table: "04-habits/comma-in-another-column.csv",
    shows: { question: "decimal-comma" },
  },
  { name: "05-units", table: "05-units/carbon.csv", shows: { question: "unit-carbon" } },
  {
    name: "05-rate-row",
    table: "05-units/intensity-among-sources.csv",
    shows: { notice: "rate-row" },
  },
  {
    name: "05-revenue-column",
    table: "05-units/revenue-and-no-output.csv",
    shows: { notice: "revenue-column" },
  },
  { name: "06-headings", table: "06-headings/three-lines-with-units.csv", shows: "source" },
  {
    name: "07-periods",
    table: "07-periods/point-months-that-lost-a-zero.csv",
    shows: { question: "point-month" },
  },
  {
    name: "06-source-merged",
    table: "06-headings/plants-as-merged-cells-leave-them.csv",
    shows: { notice: "source-merged" },
  },
  {
    name: "07-year-by-day",
    table: "07-periods/years-by-their-last-day.csv",
    shows: { notice: "year-by-day" },
  },
  {
    name: "07-bill-months",
    table: "07-periods/days-of-bills-over-new-year.csv",
    shows: { question: "bill-months" },
  },
  {
    name: "07-cumulated-months",
    table: "07-periods/few-months-under-a-title.csv",
    shows: { question: "cumulated-months" },
  },
  {
    name: "08-several-outputs",
    table: "08-emission-columns/power-of-two-units.csv",
    shows: { question: "several-outputs" },
  },
  {
    name: "08-offset-row",
    table: "08-emission-columns/less-heat-sold-below-zero.csv",
    shows: { question: "offset-row" },
  },
  {
    name: "08-planned-title",
    table: "08-emission-columns/title-of-a-plan.csv",
    shows: { question: "planned-title" },
  },
  {
    name: "08-emission-columns",
    table: "08-emission-columns/10-scopes.csv",
    shows: { question: "several-emissions" },
  },
  { name: "09-hidden", table: "09-hidden/rows.xlsx", shows: { question: "hidden-row" } },
  { name: "10-encodings", table: "10-encodings/one-rare-name.csv", shows: "encodings" },
];

/** Takes a small picture of each kind of difficulty in an import: the question or the notice, with its consequence. */
export const photographKinds = async (page: Page, look: Look): Promise<void> => {
  const { sample, tabs } = pageWords[look.language];
  const pane = page.frameLocator("iframe");
  await page.getByRole("button", { name: /^(碳评|Tanping)$/ }).click();
  await page.getByRole("button", { name: sample }).click();
  await page.getByRole("menuitem").first().click();
  await pane.getByRole("tab", { name: tabs[1] }).click();
  for (const picture of pictures) await photographKind(page, look, picture);
  await photographDamage(page, look);
};

const photographKind = async (
  page: Page,
  look: Look,
  { name, table, shows }: KindPicture,
): Promise<void> => {
  const pane = page.frameLocator("iframe");
  const { open, back } = pageWords[look.language];
  const press = (button: string) => pane.getByRole("button", { name: button, exact: true }).click();
  await press(open);
  const importing = pane.getByRole("region", { name: /^(?:导入监测数据|Import monitoring data)$/ });
  await importing.locator("input[type=file]").setInputFiles(join("test/data/import-corpus", table));
  await photographParts(page, [partOf(pane, look, shows)], pictureOf(`kinds/${name}`, look));
  await press(back);
};

const partOf = (pane: FrameLocator, look: Look, shows: KindPicture["shows"]): Locator => {
  if (shows === "source") return pane.getByRole("group", { name: /\.(?:csv|xlsx)$/ });
  const asked = pane.getByRole("radiogroup");
  if (shows === "encodings") return asked.locator("xpath=..");
  const { problems } = importWords(look.language);
  if ("notice" in shows) return pane.getByRole("group", { name: problems[shows.notice].title });
  const title = problems[shows.question].title;
  return pane.getByRole("radiogroup", { name: title }).locator("xpath=../..");
};
