import { fullTextsName } from "../../src/sheets/defined-names";
import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { openAssessment, protectedSheets, scoredAt, scoreNow } from "./support/assessed-book";
import { enter, valueOf } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";
import { overwrite } from "./support/tampering-tools";

const long = "查阅了碳排放管理手册、任命书与访谈记录，核对无误。".repeat(60);
const title = "文字全文";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

/** The pieces that the sheet lists, put together. */
const listed = ({ book }: OpenBook): string => {
  const place = book.resolve(fullTextsName);
  if (!place) return "";
  const { row, column, rows } = place.area;
  return Array.from({ length: rows }, (_, at) =>
    String(place.sheet.cell(row + at, column + 1)?.value),
  ).join("");
};

describe("a text that no row has room for", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openAssessment();
    enter(open.book, "tanping_a1_evidence", long);
  });
  afterEach(() => open.close());

  it("is listed whole on a sheet of its own when it is scored, and stays as it was entered", async () => {
    expect(open.book.sheet(title)).toBeUndefined();
    await scoreNow();
    expect(listed(open)).toBe(long);
    expect(valueOf(open.book, "tanping_a1_evidence")).toBe(long);
    expect(protectedSheets(open)).toContain(title);
    const footer = (name: string) => open.book.sheet(name)?.pageLayout.headerFooter.leftFooter;
    expect(footer("表A.1")).toContain("未尽的文字见“文字全文”");
    expect(footer("表A.2")).not.toContain("未尽");
  });

  it("follows its entry with the next score, and goes with it", async () => {
    await scoreNow();
    enter(open.book, "tanping_a1_evidence", `${long}补充。`);
    await scoreNow();
    expect(listed(open)).toBe(`${long}补充。`);
    expect(answerOf(await inspectWorkbook())).toEqual([]);
    enter(open.book, "tanping_a1_evidence", "见手册");
    await scoreNow();
    expect(open.book.sheet(title)).toBeUndefined();
    expect(open.book.resolve(fullTextsName) ?? null).toBeNull();
    expect(open.book.sheet("表A.1")?.pageLayout.headerFooter.leftFooter).not.toContain("未尽");
  });

  it("does not take the title of a sheet that somebody has", async () => {
    open.book.addSheet(title, "user");
    await scoreNow();
    expect(open.book.resolve(fullTextsName)?.sheet.name).toBe(`${title} 2`);
  });

  it("is listed by a repair, too", async () => {
    answerOf(await repairWorkbook());
    expect(listed(open)).toBe(long);
  });
});

describe("the long texts of a sealed workbook", () => {
  let sealed: BookSnapshot;
  let open: OpenBook;
  beforeAll(async () => {
    const assessed = await openAssessment();
    await scoreNow();
    // Typed after the score: the seal lists what it covers.
    enter(assessed.book, "tanping_a1_evidence", long);
    answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
    sealed = assessed.book.snapshot();
    assessed.close();
  });
  beforeEach(async () => {
    open = await openBook(Book.load(createCalculator(), sealed));
  });
  afterEach(() => open.close());

  const found = async () => {
    const { report, findings } = answerOf(await verifyWorkbook(null));
    return [report.status, findings.map(({ code }) => code)];
  };

  it("are those of its entries", async () => {
    expect(listed(open)).toBe(long);
    expect(await found()).toEqual(["intact", []]);
  });

  it("are found altered, and put right", async () => {
    overwrite(fullTextsName, "别处")(open.book);
    expect(await found()).toEqual(["intact", ["full-text-differs"]]);
    const { restored } = answerOf(await repairWorkbook());
    expect(restored.map(({ code }) => code)).toEqual(["full-text-differs"]);
    expect(await found()).toEqual(["intact", []]);
  });

  it("are missed where their sheet was deleted", async () => {
    open.book.deleteSheet(open.book.sheet(title)?.id ?? "", "user");
    expect(await found()).toEqual(["intact", ["full-text-differs"]]);
  });
});
