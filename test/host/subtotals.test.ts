import { openAssessment } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

describe("the subtotals of indicator 1.1 (7 points) and category 1 (14 points)", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openAssessment();
  });
  afterEach(() => open.close());
  const shown = () => [
    valueOf(open.book, "tanping_a1_indicator_score"),
    valueOf(open.book, "tanping_category_score"),
    valueOf(open.book, "tanping_category_counted"),
    valueOf(open.book, "tanping_category_share"),
  ];
  const notApplicable = (rule: string) => {
    enter(open.book, "tanping_na_rule", rule);
    enter(open.book, "tanping_a1_score", null);
    enter(open.book, "tanping_a1_na", "组织没有该项活动");
  };
  const scores = () => {
    const found = open.book.resolve("tanping_a1_score");
    if (!found) throw new Error("The book has no scores.");
    return found;
  };

  it("add the scores of their items", () => {
    expect(shown()).toEqual([6.5, 13.5, 14, 13.5 / 14]);
  });

  it.each([null, "两分", 9, -1, 1.234])("are blank while one score is %p", (score) => {
    enter(open.book, "tanping_a1_score", score);
    expect(shown()).toEqual(["", "", "", ""]);
  });

  it("count an item that does not apply whole where it earns full marks", () => {
    notApplicable("full-marks");
    expect(shown()).toEqual([7, 14, 14, 1]);
  });

  it("leave an item that does not apply out of score, counted points and share where it is excluded", () => {
    notApplicable("excluded");
    expect(shown()).toEqual([5, 12, 12, 1]);
  });

  it.each(["not-allowed", "某规则"])("are blank where an item may not be left out: %s", (rule) => {
    notApplicable(rule);
    expect(shown()).toEqual(["", "", "", ""]);
  });

  it("are blank, not 0, where every item of the indicator is excluded", () => {
    enter(open.book, "tanping_na_rule", "excluded");
    enter(open.book, "tanping_a1_score", null, null, null, null);
    enter(open.book, "tanping_a1_na", ...Array<string>(4).fill("组织没有该项活动"));
    expect(shown()).toEqual(["", 7, 7, 1]);
  });

  it("keep counting when rows are inserted among the items", () => {
    unprotectAll(open.book);
    const { sheet, area } = scores();
    open.book.insert(sheet.id, "rows", area.row + 2, 2, "user");
    enter(open.book, "tanping_a1_score", 2);
    expect(shown()).toEqual([7, 14, 14, 1]);
  });

  it("are blank where a row of theirs was deleted", () => {
    unprotectAll(open.book);
    const { sheet, area } = scores();
    open.book.delete(sheet.id, "rows", area.row + 1, 1, "user");
    expect(shown()).toEqual(["", "", "", ""]);
  });
});

describe("the stars", () => {
  it.each([
    ["table", 2, ["四星", "★★★★"]],
    ["text", 2, ["三星", "★★★"]],
    ["text", 0, ["不合格", ""]],
  ])("are those of the grade's name in the %s, every score %d", async (kind, score, expected) => {
    const { book, close } = await openAssessment();
    enter(book, "tanping_grade_names", kind);
    if (score === 0) enter(book, "tanping_a1_score", ...Array<number>(52).fill(0));
    expect([valueOf(book, "tanping_grade"), valueOf(book, "tanping_stars")]).toEqual(expected);
    close();
  });
});
