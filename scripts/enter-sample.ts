import type { Book } from "@tanping/workbench/book/book";

/** Scores of a made-up organisation in the order of Table A.1, half points among them. */
const scores = [
  [2, 2, 1.5, 1, 2, 2, 1, 1, 1],
  [1, 1, 2, 1, 2, 1.5, 2, 2, 2, 2, 2, 1, 2, 2],
  [2, 2, 2, 1.5, 2, 2, 2, 2, 2],
  [1, 1.5, 1, 2, 2, 2, 2, 2, 1],
  [2, 2, 2, 1, 2, 1.5, 4, 3.5],
  [2, 1.5, 2],
].flat();

/**
 * Verified emissions (tCO2) and metered output (MWh) of Drax power station:
 * EU Transaction Log, European Commission, via OSUKED Power Station Dictionary, CC-BY-4.0.
 */
const attribution = "EUTL / OSUKED, CC-BY-4.0";
const years = [
  [2016, 6171178, 19935573.254],
  [2017, 6215220, 20307580.096],
  [2018, 4138782, 18291743.032],
  [2019, 725751, 14499772.766],
  [2020, 1527003, 16141337.784],
] as const;

interface Words {
  readonly organisation: string;
  readonly address: string;
  readonly period: string;
  readonly scope: string;
  readonly body: string;
  readonly leader: string;
  readonly method: string;
  readonly comparison_origin: string;
}

const words: Record<"zh-CN" | "en-US", Words> = {
  "zh-CN": {
    organisation: "示范热电有限公司（示例）",
    address: "示例市示例路 1 号",
    period: "2026-11-16 至 2026-11-20",
    scope: "热电生产及其辅助设施",
    body: "示例评价机构",
    leader: "张三",
    method: "历史法",
    comparison_origin: "本地",
  },
  "en-US": {
    organisation: "Example Heat and Power Ltd (sample)",
    address: "1 Example Road",
    period: "2026-11-16 to 2026-11-20",
    scope: "Heat and power generation with auxiliary facilities",
    body: "Example Assessment Body",
    leader: "A. Assessor",
    method: "Best historical year",
    comparison_origin: "Local",
  },
};

/** Enters the sample organisation into a new assessment, as a person's pastes would. */
export const enterSample = (book: Book, language: "zh-CN" | "en-US"): void => {
  const info = words[language];
  paste(book, "tanping_a1_score", scores.join("\n"));
  pasteYears(book);
  const entries: readonly (readonly [name: string, text: string])[] = [
    ...Object.entries(info),
    ["report_no", "TP-2026-001"],
    ["date", "2026-11-20"],
    ["year", "2019"],
    ["emission_unit", "tCO2e"],
    ["output_unit", "MWh"],
    ["limit_full", "0.1"],
    ["limit_partial", "0"],
    ["weight_qualitative", "0.6"],
    ["weight_quantitative", "0.4"],
  ];
  for (const [name, text] of entries) paste(book, `tanping_${name}`, text);
};

const paste = (book: Book, name: string, text: string): void => {
  const place = book.resolve(name);
  if (!place) throw new Error(`The assessment has no ${name}.`);
  const { row, column } = place.area;
  const entered = book.pasteText({ sheetId: place.sheet.id, row, column }, text);
  if (entered.kind !== "entered") throw new Error(`${name} does not take ${text}.`);
};

const pasteYears = (book: Book): void => {
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The assessment has no monitoring table.");
  const rows = years.map(([year, emission, output]) =>
    [year, "", "", emission, output, attribution].join("\t"),
  );
  const { row, column } = found.table.area;
  book.pasteText({ sheetId: found.sheet.id, row: row + 1, column }, rows.join("\n"));
};
