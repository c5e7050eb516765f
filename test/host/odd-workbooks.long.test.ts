import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { openAssessment, scoredAt, scoreNow } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import { codeOf, importNow, sourceOf } from "./support/imports";
import { openBook } from "./support/open-book";
import { cell, placeOf } from "./support/tampering-tools";

/** Workbooks that have our names and hold what nobody would expect behind them. */
const oddities: readonly (readonly [says: string, act: (book: Book) => void])[] = [
  [
    "every single name on one cell of a foreign sheet",
    (book) => {
      const { name } = book.addSheet("别的", "user");
      for (const { name: its, sheetId } of [...book.names])
        if (sheetId === null && its.startsWith("tanping_") && its !== "tanping_format")
          book.setName(its, null, { formula: `='${name}'!$A$1` }, "user");
    },
  ],
  [
    "every name on a constant",
    (book) => {
      for (const { name, sheetId } of [...book.names])
        if (sheetId === null && !["tanping_format", "tanping_a1_id"].includes(name))
          book.setName(name, null, { formula: "=1" }, "user");
    },
  ],
  [
    "every kind of value among the scores",
    (book) =>
      enter(
        book,
        "tanping_a1_score",
        "２．５",
        "2,5",
        " 2 ",
        "满分",
        true,
        { error: "#N/A" },
        45_000,
        -1,
      ),
  ],
  [
    "nonsense in every parameter",
    (book) => {
      for (const { name, sheetId } of [...book.names])
        if (sheetId === null && /^tanping_(year|method|limit|weight|na_rule|date)/.test(name))
          enter(book, name, "胡乱");
    },
  ],
  [
    "two sheets copied and one of them first",
    (book) => {
      for (const title of ["表A.1", "表A.3"])
        book.moveSheet(book.copySheet(book.sheet(title)?.id ?? "", "user").id, 0, "user");
    },
  ],
  [
    "entries merged into one cell",
    (book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.merge(sheet.id, { ...area, rows: 3 }, "whole", "user");
    },
  ],
  [
    "cells at the far end of the sheet",
    (book) => {
      const { sheet } = placeOf(book, "tanping_a1_score");
      book.write(sheet.id, cell(1_048_575, 16_383), [[{ value: "远" }]], "pasted");
    },
  ],
  [
    "a sheet whose cells are all gone",
    (book) => {
      const { sheet } = placeOf(book, "tanping_composite");
      const used = sheet.usedArea();
      if (used) book.clear(sheet.id, used, "contents", "user");
    },
  ],
];

it.each(oddities)(
  "is checked, repaired, scored, sealed and verified in words: %s",
  async (_, act) => {
    const open = await openAssessment();
    await scoreNow();
    unprotectAll(open.book);
    open.book.together(() => act(open.book));
    const kinds = [
      await inspectWorkbook(),
      await verifyWorkbook(null),
      await sealWorkbook({ by: "张工", now: scoredAt, key: null }),
      await scoreWorkbook(scoredAt),
      await repairWorkbook(),
      await scoreWorkbook(scoredAt),
    ].map((outcome) => (outcome.kind === "refused" ? outcome.refusal.code : "done"));
    expect(kinds).not.toContain("unknown");
    open.close();
  },
);

it.each([
  ["tanping_a1_score", "=表A.1!$E:$E"],
  ["tanping_a1_id", "=表A.1!$H:$H"],
  ["tanping_organisation", "=评价信息!$B:$B"],
])("names %s as lost where it is %s, and gives it its cells again", async (name, formula) => {
  const open = await openAssessment();
  const before = open.book.resolve(name)?.area;
  open.book.setName(name, null, { formula }, "user");
  const found = await checkWorkbook();
  const problems = found.kind === "done" ? found.answer.assessment.problems : [];
  const isEntry = name !== "tanping_organisation";
  expect(problems.map(({ code }) => code).includes("name-missing")).toBe(isEntry);
  await repairWorkbook();
  expect(open.book.resolve(name)?.area).toEqual(before);
  open.close();
});

it.each([true, false])(
  "counts the three years from the day the date cell shows (1904 dates: %s)",
  async (date1904) => {
    const made = await openAssessment();
    const snapshot = made.book.snapshot();
    made.close();
    const open = await openBook(Book.load(createCalculator(), { ...snapshot, date1904 }));
    enter(open.book, "tanping_date", date1904 ? 44_884 : 46_346);
    const outcome = await scoreNow();
    expect(outcome.card.validity).toMatchObject({ from: "2026-11-20", until: "2029-11-19" });
    open.close();
  },
);

it("leaves the row of totals that Excel shows below the table alone, and imports nothing over it", async () => {
  const open = await openAssessment();
  const found = open.book.table("TanpingMonitoring");
  open.book.changeTable(found?.table.id ?? "", { showTotals: true }, "user");
  const { row, column, rows } = open.book.table("TanpingMonitoring")?.table.area ?? cell(0, 0);
  open.book.write(
    found?.sheet.id ?? "",
    cell(row + rows - 1, column + 3),
    [[{ formula: "=SUBTOTAL(109,TanpingMonitoring[排放量])" }]],
    "pasted",
  );
  expect((await scoreNow()).card.composite).not.toBeNull();
  const source = sourceOf([
    ["年份", "排放量（tCO2e）", "产出量（MWh）"],
    [2024, 1, 2],
  ]);
  expect(codeOf(await importNow([source]))).toBe("totals-row-shown");
  open.close();
});

it("repairs around what was entered, however odd", async () => {
  const open = await openAssessment();
  enter(open.book, "tanping_a1_evidence", "=1+1 的证据");
  enter(open.book, "tanping_a1_score", "满分");
  unprotectAll(open.book);
  enter(open.book, "tanping_a1_max", 9);
  await repairWorkbook();
  expect(valueOf(open.book, "tanping_a1_score")).toBe("满分");
  expect(valueOf(open.book, "tanping_a1_evidence")).toBe("=1+1 的证据");
  expect(valueOf(open.book, "tanping_a1_max")).toBe(2);
  open.close();
});
