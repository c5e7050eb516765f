import { toText } from "../../src/exact/ratio";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { repairWorkbook } from "../../src/workflows/inspect-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { openAssessment, protectedSheets, scoredAt, scoreNow } from "./support/assessed-book";
import { work } from "./support/batches";
import { enter, valueOf } from "./support/fill";
import { overwrite } from "./support/tampering-tools";
import { openBook, type OpenBook } from "./support/open-book";

const results = ["qualitative", "quantitative", "weight", "composite", "grade", "tier"] as const;
const shownIn = ({ book }: OpenBook) =>
  results.map((key) => valueOf(book, `tanping_result_${key}`));
const blanks = results.map(() => null);

describe("scoring a finished assessment", () => {
  let open: OpenBook;
  let before: number;
  beforeAll(async () => {
    open = await openAssessment();
    before = work(open.host).length;
    await scoreNow();
  });
  afterAll(() => open.close());

  it("writes the exact result beside the formulas, and they agree", () => {
    expect(shownIn(open)).toEqual([
      99.5,
      100,
      0.6,
      99.7,
      "四星",
      "1.评价年度与历史最优年度相比，下降幅度在10%以上。",
    ]);
    expect(valueOf(open.book, "tanping_composite")).toBe(99.7);
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  });

  it("writes when it was scored, with the clock's offset", () => {
    const time = String(valueOf(open.book, "tanping_result_time"));
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(new Date(time)).toEqual(scoredAt);
  });

  it("takes two syncs to read and one to write", () => {
    const batches = work(open.host).slice(before);
    const writes = batches.map(({ calls }) => calls.some((call) => call === "Range.Values"));
    expect(batches).toHaveLength(3);
    expect(batches.map(({ error }) => error)).toEqual([null, null, null]);
    expect(writes[2]).toBe(true);
  });

  it("leaves every sheet protected as it was", () => {
    expect(protectedSheets(open)).toEqual(["评价信息", "表A.1", "表A.2", "表A.3"]);
  });

  it("says 已变更 when an entry changes after it, and 一致 again after the next score", async () => {
    enter(open.book, "tanping_a1_score", 2);
    expect(valueOf(open.book, "tanping_result_check")).toBe("已变更");
    await scoreNow();
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
    expect(valueOf(open.book, "tanping_result_composite")).toBe(100);
  });

  it("says 不一致 when somebody writes another grade into the result", () => {
    const place = open.book.resolve("tanping_result_grade");
    if (!place) throw new Error("The book has lost tanping_result_grade.");
    open.book.unprotect(place.sheet.id, null, "user");
    enter(open.book, "tanping_result_grade", "二星");
    expect(valueOf(open.book, "tanping_result_check")).toBe("不一致");
  });

  it("protects again what somebody had left open", async () => {
    await scoreNow();
    expect(protectedSheets(open)).toContain("表A.3");
    expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  });
});

describe("scoring an unfinished assessment", () => {
  it("writes no result into a workbook without one", async () => {
    const open = await openAssessment();
    enter(open.book, "tanping_a1_score", null);
    const { card } = await scoreNow();
    expect(card.withheldFor.map(({ code }) => code)).toEqual(["item-blank"]);
    expect(shownIn(open)).toEqual(blanks);
    expect(valueOf(open.book, "tanping_result_time")).toBeNull();
    open.close();
  });

  it("clears an earlier result, which no longer holds", async () => {
    const open = await openAssessment();
    await scoreNow();
    enter(open.book, "tanping_weight_qualitative", 0.7);
    await scoreNow();
    expect(shownIn(open)).toEqual(blanks);
    expect(valueOf(open.book, "tanping_result_time")).toBeNull();
    expect(valueOf(open.book, "tanping_result_check")).toBe("");
    open.close();
  });
});

describe("scoring with choices written by a program or a colleague", () => {
  it("takes their words in either language for their codes", async () => {
    const open = await openAssessment();
    enter(open.book, "tanping_method", "历史法");
    enter(open.book, "tanping_comparison_origin", "Local");
    const { card } = await scoreNow();
    expect(card.composite && toText(card.composite.score)).toBe("99.7");
    open.close();
  });
});

describe("scoring what is not ours", () => {
  it("refuses a workbook without Tanping sheets, and touches nothing", async () => {
    const open = await openBook();
    const before = open.book.snapshot();
    expect(await scoreWorkbook(scoredAt)).toMatchObject({
      kind: "refused",
      refusal: { code: "not-a-tanping-workbook" },
    });
    expect(open.book.snapshot()).toEqual(before);
    open.close();
  });

  it.each(["3 T/CECA-G 0001—2027", "碳评", "10"])(
    "refuses a format it does not know: %s",
    async (format) => {
      const open = await openAssessment();
      const sheet = open.book.sheet("评价信息");
      if (sheet) open.book.unprotect(sheet.id, null, "user");
      enter(open.book, "tanping_format", format);
      expect(await scoreWorkbook(scoredAt)).toMatchObject({
        kind: "refused",
        refusal: { code: "newer-format", subject: format },
      });
      open.close();
    },
  );

  it("refuses a language mark that is neither language, and the repair it asks for restores it", async () => {
    const open = await openAssessment();
    overwrite("tanping_language", "fr")(open.book);
    expect(await scoreWorkbook(scoredAt)).toMatchObject({
      kind: "refused",
      refusal: { code: "language-unknown", subject: "fr" },
    });
    expect(await repairWorkbook()).toMatchObject({ kind: "done" });
    expect(await scoreWorkbook(scoredAt)).toMatchObject({ kind: "done" });
    open.close();
  });

  it("leaves a workbook of a newer format as it is when asked to create", async () => {
    const open = await openAssessment();
    const before = open.book.snapshot();
    expect(await createWorkbook("en-US")).toEqual({ kind: "done", answer: "left" });
    expect(open.book.snapshot()).toEqual(before);
    open.close();
  });
});
