import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import type { WorkBook } from "../../workbench/book/work-book";
import { openAssessment, scoredAt, scoreNow } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import { cell, placeOf } from "./support/tampering-tools";

/** Workbooks that have our names and hold what nobody would expect behind them. */
const oddities: readonly (readonly [says: string, act: (book: WorkBook) => void])[] = [
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
      book.write(sheet.id, cell(1_048_575, 16_383), [[{ value: "远" }]], "user");
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
