import { overviewOf } from "../../../src/rollup/overview";
import type { OverviewCell, OverviewSheet } from "../../../src/rollup/overview-sheet";
import type { RollupLine } from "../../../src/rollup/rollup-line";
import { someCounted, someScheme, someUncounted } from "./some-lines";

const shown = (cell: OverviewCell | undefined) =>
  typeof cell === "object" ? [cell.number, cell.format, cell.warns ?? false] : cell;

/** A row of a table by its headings. */
const rowOf = (sheet: OverviewSheet | undefined, table = 0, row = 0) => {
  const its = sheet?.tables[table];
  return Object.fromEntries(
    (its?.columns ?? []).map(({ heading }, at) => [heading, shown(its?.rows[row]?.[at])]),
  );
};

const overview = (lines: readonly RollupLine[], language: "zh-CN" | "en-US" = "en-US") =>
  overviewOf(lines, { language, asOf: "2027-02-01" });

it("a row of the ranking says everything of a workbook", () => {
  const [, ranking] = overview([
    someCounted("a", {
      openNonconformities: 2,
      findings: 1,
      missing: { "entry-missing": 1, "site-point-open": 3 },
    }),
  ]);
  expect(rowOf(ranking)).toMatchObject({
    "Scheme no.": ["1", "0", false],
    Rank: ["1", "0", false],
    Organisation: "组织 a",
    "Report no.": "TP-1",
    Method: "Best historical year",
    "Composite score": ["85.25", "0.00", false],
    Grade: "Three-star 三星",
    "1 Organizational setup": ["0.5", "0%", false],
    "2 Planning": "–",
    "Carbon intensity (kgCO2e per output unit)": ["50.125", "0.0000", false],
    "Output unit": "MWh",
    Seal: "Sealed",
    "Valid until": "2027-01-31",
    "Days left": ["-1", "0", true],
    "Open nonconformities": ["2", "0", true],
    Missing: "1 required entry; 3 site points not confirmed",
    "Differs from the layout or may mislead": ["1", "0", true],
    File: "a",
  });
});

it("a composite close below a limit is not shown as if it reached it (R11)", () => {
  const [, ranking] = overview([someCounted("a", { composite: "89.996" })]);
  expect(rowOf(ranking)["Composite score"]).toEqual(["89.996", "0.000", false]);
});

it("a result without a day has no days left, and no category that nothing of applies has a share", () => {
  const [summary, ranking] = overview([someCounted("a", { validUntil: null, categories: [] })]);
  expect(rowOf(ranking)).toMatchObject({ "Valid until": "–", "Days left": "–" });
  expect(rowOf(summary)).toMatchObject({
    "1 Organizational setup": "–",
    Expired: ["0", "0", false],
  });
});

it("a result that surveillance ended says so in the place of its validity, and is counted", () => {
  const ended = { result: "withdrawn", since: "2026-12-01" } as const;
  const [summary, ranking] = overview([someCounted("a", { ended }), someCounted("b")]);
  expect(rowOf(ranking)).toMatchObject({
    "Valid until": "Withdrawn 2026-12-01",
    "Days left": "–",
  });
  expect(rowOf(ranking, 0, 1)).toMatchObject({ "Valid until": "2027-01-31" });
  expect(rowOf(summary)).toMatchObject({ "Suspended or withdrawn": ["1", "0", true] });
});

it("the summary counts each scheme and each reason", () => {
  const [summary] = overview([
    someCounted("a", { composite: "90", grade: "four-star", validUntil: "2027-02-01" }),
    someCounted("b", { composite: "80", seal: "unsealed", openNonconformities: 1 }),
    someUncounted("c"),
    someUncounted("d", { reason: "withheld" }),
    someUncounted("e"),
  ]);
  expect(summary?.lines.slice(0, 2)).toEqual([
    "As of 2027-02-01",
    "5 files: 2 counted, 3 not counted",
  ]);
  expect(rowOf(summary)).toMatchObject({
    Scheme: "方案甲",
    Version: "V1",
    Workbooks: ["2", "0", false],
    "★★★★": ["1", "0", false],
    "★★★": ["1", "0", false],
    "★★": ["0", "0", false],
    Sealed: ["1", "0", false],
    Unsealed: ["1", "0", false],
    Expired: ["1", "0", true],
    "Open nonconformities": ["1", "0", true],
    "Mean composite": ["85", "0.00", false],
    "1 Organizational setup": ["0.5", "0%", false],
  });
  expect([rowOf(summary, 1, 0), rowOf(summary, 1, 1)]).toEqual([
    { Reason: "No composite score", Workbooks: ["1", "0", false] },
    { Reason: "Damaged", Workbooks: ["2", "0", false] },
  ]);
});

it("the choices of a scheme are told by their names, in the language that is asked for", () => {
  const english = rowOf(overview([someCounted("a")])[0])["Choices of the scheme"];
  const chinese = rowOf(overview([someCounted("a")], "zh-CN")[0])["方案取值"];
  expect(english).toContain("; Qualitative weight a1: 0.6; ");
  expect(chinese).toMatch(/^不适用项的计分：剔除后折算；打分最小间隔：0\.5；/);
  expect(String(chinese)).not.toContain("历史法");
});

it("a choice nobody knows is told as it stands", () => {
  const parameters = { method: "guess", na_rule: "whatever" };
  const [summary] = overview([someCounted("a", { scheme: { ...someScheme, parameters } })]);
  expect(rowOf(summary)).toMatchObject({ Method: "guess" });
  expect(rowOf(summary)["Choices of the scheme"]).toMatch(/: whatever$/);
});

it("a file that does not count stands with its reason in the language that is asked for", () => {
  const lines = [someUncounted("c")];
  expect(rowOf(overview(lines)[2])).toEqual({
    File: "c",
    Reason: "Damaged",
    Details: "The file is damaged.",
  });
  expect(rowOf(overview(lines, "zh-CN")[2])).toEqual({
    文件: "c",
    原因: "已损坏",
    说明: "文件已损坏。",
  });
});

it("the charts draw the columns of grades and the rows of categories", () => {
  const [summary] = overview([someCounted("a")]);
  const headings = summary?.tables[0]?.columns.map(({ heading }) => heading) ?? [];
  expect(
    summary?.charts.map(({ from, to, series }) => [headings[from], headings[to], series]),
  ).toEqual([
    ["★★★★", "★", "columns"],
    ["1 Organizational setup", "6 Improvement", "rows"],
  ]);
});
