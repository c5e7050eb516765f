import type { Book } from "@tanping/workbench/book/book";
import { toText } from "../../src/exact/ratio";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { repairWorkbook } from "../../src/workflows/inspect-workbook";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import {
  openAssessment,
  openScored,
  protectedSheets,
  scoredAt,
  scoreNow,
} from "./support/assessed-book";
import { work } from "./support/batches";
import { enter, enterRows, valueOf } from "./support/fill";
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

describe("why there is no result", () => {
  const text = (open: OpenBook, name: string) => String(valueOf(open.book, name));

  it("stands on the sheet by formula, each reason that formulas see", async () => {
    const open = await openAssessment();
    expect(text(open, "tanping_withheld")).toBe("");
    enter(open.book, "tanping_a1_score", null, null);
    enter(open.book, "tanping_limit_full", null);
    enter(open.book, "tanping_weight_qualitative", 0.7);
    expect(text(open, "tanping_withheld")).toBe(
      "尚不能得出综合得分：表A.1 未评或有误的项数 2、三档界限未定或有误、权重未定或有误",
    );
    open.close();
  });

  it.each<[string, (book: Book) => void, string]>([
    ["no method", (book) => enter(book, "tanping_method", null), "未选定量评价方法"],
    [
      "no year",
      (book) => enter(book, "tanping_year", null),
      "评价年度没有碳排放强度、没有可比的历史年度",
    ],
    ["no unit of output", (book) => enter(book, "tanping_output_unit", " "), "未声明产出单位"],
    ["no origin", (book) => enter(book, "tanping_comparison_origin", null), "未选对比数据来源"],
    [
      "a rule nobody knows",
      (book) => enter(book, "tanping_na_rule", "某规则"),
      "表A.1 的分值、不适用项或其计分规则得不出总分",
    ],
    [
      "the advanced value, and nothing of it",
      (book) => enter(book, "tanping_method", "advanced"),
      "行业先进值、单位、来源或年份不全、未确认边界条件与先进值相同",
    ],
  ])("is said of %s", async (_, change, reasons) => {
    const open = await openAssessment();
    change(open.book);
    expect(text(open, "tanping_withheld")).toBe(`尚不能得出综合得分：${reasons}`);
    open.close();
  });

  it("is written with its date when scored, of no more reasons than a page takes", async () => {
    const open = await openAssessment();
    enter(open.book, "tanping_a1_score", ...Array<null>(20).fill(null));
    await scoreNow();
    const [dated, ...reasons] = text(open, "tanping_result_withheld").split("\n");
    expect(dated).toMatch(/^2026-11-2\d \d\d:\d\d 计算，尚不能得出结果：$/);
    expect(reasons).toHaveLength(13);
    expect(reasons[0]).toBe("表A.1!E4：1.1.1 尚未评分；空白不等于 0。请填 0 至 2 之间的数。");
    expect(reasons.at(-1)).toBe("……共 20 项，其余见碳评窗格");
    open.close();
  });

  it("is cut to the reasons that the row has room for, however long a wrong entry is", async () => {
    const open = await openAssessment();
    enter(open.book, "tanping_a1_score", null);
    enter(open.book, "tanping_date", "很久以前".repeat(400));
    await scoreNow();
    expect(text(open, "tanping_result_withheld").split("\n").slice(1)).toEqual([
      "表A.1!E4：1.1.1 尚未评分；空白不等于 0。请填 0 至 2 之间的数。",
      "……共 2 项，其余见碳评窗格",
    ]);
    open.close();
  });

  it("goes as soon as there is a result", async () => {
    const open = await openAssessment();
    enter(open.book, "tanping_a1_score", null);
    await scoreNow();
    enter(open.book, "tanping_a1_score", 2);
    await scoreNow();
    expect(valueOf(open.book, "tanping_result_withheld")).toBeNull();
    open.close();
  });

  it.each<[string, (book: Book) => void]>([
    ["a score", (book) => enter(book, "tanping_a1_score", 1)],
    [
      "the item of a score",
      (book) => {
        enter(book, "tanping_a1_score", 2, null);
      },
    ],
    ["a reason", (book) => enter(book, "tanping_a1_na", "组织没有该项活动")],
    ["a choice", (book) => enter(book, "tanping_method", "advanced")],
    ["a weight", (book) => enter(book, "tanping_weight_qualitative", 0.65)],
    ["the date", (book) => enter(book, "tanping_date", 46000)],
    ["a year left out", (book) => enter(book, "tanping_excluded_year", 2020)],
    ["an amount", (book) => enterRows(book, [[2014, null, "全厂", 1, 2]])],
  ])("is of other entries once %s changes", async (_, change) => {
    const open = await openAssessment();
    enter(open.book, "tanping_a1_score", null);
    await scoreNow();
    const isOfThese = () =>
      text(open, "tanping_result_state") === text(open, "tanping_entry_state");
    expect(isOfThese()).toBe(true);
    change(open.book);
    expect(isOfThese()).toBe(false);
    open.close();
  });
});

describe("items not applicable", () => {
  it("are listed with the result, and the rule they count by", async () => {
    const open = await openAssessment();
    enter(open.book, "tanping_na_rule", "excluded");
    enter(open.book, "tanping_a1_score", null, null);
    enter(open.book, "tanping_a1_na", "组织没有该项活动", "组织没有该项活动");
    await scoreNow();
    expect(valueOf(open.book, "tanping_result_not_applicable")).toBe("1.1.1、1.1.2（剔除后折算）");
    open.close();
  });

  it("are not mentioned where all items apply", async () => {
    const open = await openScored();
    expect(valueOf(open.book, "tanping_result_not_applicable")).toBeNull();
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
