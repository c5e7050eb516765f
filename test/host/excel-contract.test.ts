import { readFileSync } from "node:fs";
import type { Family } from "../../contract/assumption";
import { allAssumptions } from "../../contract/families";
import { protection } from "../../contract/families/protection";
import { sizes } from "../../contract/families/sizes";
import { texts } from "../../contract/families/texts";
import { values } from "../../contract/families/values";
import { findContent } from "../../contract/find-content";
import { runContract } from "../../contract/run-contract";
import type { Verdict } from "../../contract/verdict";
import { runExcel } from "../../src/excel/run-excel";
import { excel2021, excelOnTheWeb, excelAsReported } from "@tanping/workbench/host/host-profile";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { contractTable } from "./support/contract-table";
import { openBook, type OpenBook } from "./support/open-book";
import { standInVerdicts, verdictsIn } from "./support/stand-in-verdicts";

const amiss = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ outcome }) => outcome !== "holds" && outcome !== "not supported here");

const holding = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ outcome }) => outcome === "holds").length;

/** A page's lines without the widths that Prettier gives to columns. */
const plain = (text: string): readonly string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.replaceAll(/-{2,}/g, "-").replaceAll(/\s+/g, " ").trim());

describe("the contract on the stand-in", () => {
  it("holds as Excel 2021, and docs/excel-contract.md says so (npm run contract:page)", async () => {
    const verdicts = await standInVerdicts();
    expect(amiss(verdicts)).toEqual([]);
    // Windows open in a window only, and over https: a real Excel has to try them.
    expect(verdicts.filter(({ outcome }) => outcome !== "holds").map(({ id }) => id)).toEqual([
      "windows-own-domain",
      "windows-large",
      "windows-one",
      "windows-again",
    ]);
    const page = readFileSync("docs/excel-contract.md", "utf8");
    expect(plain(page)).toEqual(plain(contractTable(verdicts)));
  });

  it.each([
    ["Excel on the web", excelOnTheWeb],
    ["an Excel that answers otherwise than documented wherever users report so", excelAsReported],
  ])("holds as %s", async (_which, profile) => {
    expect(amiss(await standInVerdicts(profile))).toEqual([]);
  });

  it.each(["1.4", "1.8", "1.12"])("asks an Excel of ExcelApi %s only what it has", async (set) => {
    const verdicts = await standInVerdicts({ ...excel2021, excelApi: set });
    expect(amiss(verdicts)).toEqual([]);
    expect(holding(verdicts)).toBeLessThan(allAssumptions.length);
  });
});

/** An Excel that hears or says some words otherwise. */
const otherwise = (
  { host }: OpenBook,
  { hears = (text) => text, says = (text) => text }: Partial<Record<"hears" | "says", Rewording>>,
): void => {
  const execute = host.execute.bind(host);
  host.execute = async (text, flags) => {
    const answer = await execute(hears(text), flags);
    return answer.kind === "body" ? { ...answer, text: says(answer.text) } : answer;
  };
};

type Rewording = (text: string) => string;

/** Another value of the same kind; what an object is known by stays. */
const another = (value: unknown, key = ""): unknown => {
  if (key === "Id" || key === "_ReferenceId") return value;
  if (typeof value === "number") return value + 7;
  if (typeof value === "string") return `${value}~`;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return value.map((its) => another(its));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([its, of]) => [its, another(of, its)]));
};

/** What Excel says with every value and code changed, but for the lists by which scratch sheets and names are found again. */
const changed: Rewording = (text) => {
  if (text.includes('"Name":"Sheet1"')) return text;
  const { Results, ...rest } = JSON.parse(text) as { Results: { Value: unknown }[] };
  return JSON.stringify({
    ...(another(rest) as object),
    Results: Results.map((result) => ({ ...result, Value: another(result.Value) })),
  });
};

describe("an Excel that does otherwise", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openBook(new Book(createCalculator()), excel2021);
  });
  afterEach(() => open.close());

  const foundIn = async ({ assumptions }: Family) => amiss(await verdictsIn(open, assumptions));
  const idsOf = (verdicts: readonly Verdict[]) => verdicts.map(({ id }) => id);

  it("is reported where it takes a month for a date in spite of the apostrophe", async () => {
    otherwise(open, { hears: (text) => text.replaceAll("'2023-12", "2023-12") });
    const found = await foundIn(texts);
    expect(idsOf(found)).toEqual(["texts-quoted-month", "texts-copied"]);
    expect(found[0]).toMatchObject({
      outcome: "does not hold",
      seen: '[[[45261]],[["Double"]]]',
    });
  });

  it("is reported where it refuses locked cells by another code", async () => {
    otherwise(open, { says: (text) => text.replaceAll('"AccessDenied"', '"InvalidOperation"') });
    expect(await foundIn(protection)).toEqual([
      { id: "protection-locked", outcome: "does not hold", seen: '["InvalidOperation",""]' },
      { id: "protection-formats", outcome: "does not hold", seen: '"InvalidOperation"' },
      {
        id: "protection-structure",
        outcome: "does not hold",
        seen: '["InvalidOperation","worksheetcollection"]',
      },
    ]);
  });

  it("is reported where a size is off by more than a screen's rounding", async () => {
    otherwise(open, { says: (text) => text.replaceAll('"RowHeight":409', '"RowHeight":407') });
    expect(await foundIn(sizes)).toEqual([
      { id: "sizes-highest", outcome: "does not hold", seen: "407" },
    ]);
  });

  it("is not reported where the size is off by no more than that", async () => {
    otherwise(open, { says: (text) => text.replaceAll('"RowHeight":409', '"RowHeight":408.5') });
    expect(await foundIn(sizes)).toEqual([]);
  });

  it("is reported as not tried where a trial breaks, and the others go on", async () => {
    open.host.inject({ action: "Range.CopyFrom", code: "GeneralException" });
    const [first, ...others] = await foundIn(texts);
    expect(first).toMatchObject({ id: "texts-copied", outcome: "not tried" });
    expect(first?.seen).toMatch(/^GeneralException/);
    expect(others).toEqual([]);
  });

  it("is reported as not tried where it never answers", async () => {
    const [assumption] = values.assumptions;
    const asked = { isSupported: () => true, patience: 1, tell: () => undefined };
    const silent = { ...assumption!, see: () => new Promise<never>(() => undefined) };
    expect(await runContract([silent], asked)).toEqual([
      { id: "values-digits", outcome: "not tried", seen: "no answer in 1 ms" },
    ]);
  });

  it("holds almost nothing where it tells every value otherwise", async () => {
    otherwise(open, { says: changed });
    const verdicts = await verdictsIn(open);
    // What is left asks whether something is accepted or there at all, for a difference, or for an event.
    expect(holding(verdicts)).toBeLessThan(allAssumptions.length / 10);
  });

  it("has the workbook as it was afterwards, whatever broke", async () => {
    const { sheets, names } = open.book.snapshot();
    open.host.inject({ action: "WorksheetProtection.Protect", nth: 3, code: "GeneralException" });
    open.host.inject({ action: "NamedItemCollection.Add", nth: 2, code: "GeneralException" });
    expect(amiss(await verdictsIn(open))).toHaveLength(2);
    expect(open.book.snapshot()).toMatchObject({ sheets, names });
  });
});

describe("a workbook is taken for an empty one", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openBook();
  });
  afterEach(() => open.close());

  const after = (act: (context: Excel.RequestContext) => unknown) =>
    runExcel(async (context) => {
      act(context);
      await context.sync();
    }).then(findContent);

  it("when it was just opened", async () => {
    expect(await findContent()).toBeNull();
  });

  it("not with a value in a cell", async () => {
    const write = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.add("Other").getRange("XFD9").values = [[1]];
    };
    expect(await after(write)).toBe("cells");
  });

  it("not with a name", async () => {
    expect(await after(({ workbook }) => workbook.names.add("x", "=1"))).toBe("names");
  });

  it("not with a table or a chart", async () => {
    const range = ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    const draw = (context: Excel.RequestContext) =>
      context.workbook.worksheets.add("Other").charts.add("Line", range(context), "Columns");
    expect(await after(draw)).toBe("charts");
    expect(await after((context) => context.workbook.tables.add(range(context), true))).toBe(
      "tables",
    );
  });
});
