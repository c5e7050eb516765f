import { checkAssessment } from "../../../../src/assessment/check-assessment";
import { scoreAssessment } from "../../../../src/scoring/score-assessment";
import {
  compareAssessments,
  type Assessed,
} from "../../../../src/sheets/process/compare-assessments";
import { layOutComparison } from "../../../../src/sheets/process/lay-out-comparison";
import { rescoredEntries, rescorings } from "../../../../src/sheets/process/rescored";
import { readEntries } from "../../../../src/sheets/read-entries";
import type { Reading } from "../../../../src/sheets/reading";
import { sheetLanguage } from "../../../../src/sheets/sheet-language";
import type { Language } from "../../../../src/strings/language";
import type { Typed } from "../../assessment/sketch";
import { finishedBook } from "../../plain-book/finished-book";
import { fillName } from "../../plain-book/fill-book";
import { readPlain } from "../../plain-book/read-plain";
import { listsOf } from "../lists-of";

const assessedOf = (reading: Reading, entries = readEntries(reading)): Assessed => {
  const assessment = checkAssessment(entries);
  return { reading, assessment, card: scoreAssessment(assessment) };
};

const bookWith = (
  names: Readonly<Record<string, readonly Typed[]>>,
  language: Language = "zh-CN",
): Reading => {
  const book = finishedBook(language);
  for (const [name, values] of Object.entries(names)) fillName(book, `tanping_${name}`, values);
  return readPlain(book);
};

describe("two assessments beside each other", () => {
  it("say each item's scores and their exact difference, and each category's points", () => {
    const before = assessedOf(bookWith({ a1_score: [0.3, 2] }));
    const after = assessedOf(bookWith({ a1_score: [0.1, 2, null] }));
    const { items, categories } = compareAssessments(before, after);
    expect(items).toHaveLength(52);
    const told = items
      .slice(0, 4)
      .map((its) => [
        its.item,
        String(its.before),
        String(its.after),
        its.difference?.toFixed() ?? null,
      ]);
    expect(told).toEqual([
      ["1.1.1", "0.3", "0.1", "-0.2"],
      ["1.1.2", "2", "2", "0"],
      ["1.1.3", "2", "none", null],
      ["1.1.4", "1", "1", "0"],
    ]);
    expect(categories.map(({ category }) => category)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(categories[0]).toMatchObject({ category: "1" });
    expect(categories[0]?.after.minus(categories[0].before).toFixed()).toBe("-2.2");
    expect(categories[5]?.before.equals(categories[5].after)).toBe(true);
  });

  it("an item left out in one of them has no difference", () => {
    const before = assessedOf(
      bookWith({ na_rule: ["excluded"], a1_score: [null], a1_na: ["没有外购热力"] }),
    );
    const [first] = compareAssessments(before, assessedOf(bookWith({}))).items;
    expect(first).toMatchObject({ before: "not-applicable", difference: null });
  });

  it("name what differs of information and parameters, choices by what they mean", () => {
    const before = assessedOf(
      bookWith({ boundary: ["一号厂区"], weight_qualitative: [0.5], date: [45000] }),
    );
    const after = assessedOf(bookWith({ boundary: ["全部厂区"], date: [46349] }));
    expect(compareAssessments(before, after).settings).toEqual([
      { key: "date", before: "2023-03-15", after: "2026-11-23" },
      { key: "boundary", before: "一号厂区", after: "全部厂区" },
      { key: "weight_qualitative", before: "0.5", after: "0.6" },
    ]);
    const inEnglish = assessedOf(bookWith({}, "en-US"));
    expect(compareAssessments(assessedOf(bookWith({})), inEnglish).settings).toEqual([]);
  });

  it("an entry that one of the files lacks is blank there", () => {
    const reading = bookWith({ scheme_name: ["方案"] });
    const named = new Map([...reading.named].filter(([name]) => name !== "tanping_scheme_name"));
    const { settings } = compareAssessments(assessedOf(reading), assessedOf({ ...reading, named }));
    expect(settings).toEqual([{ key: "scheme_name", before: "方案", after: "" }]);
  });
});

describe("scores after closure", () => {
  const rescoring = [
    ["编号", "得分", "理由", "证据"],
    ["1.1.1", 1, "补发文件", "文件三号"],
    ["1.1.1", 2, "已宣贯", null],
    ["9.9.9", 1, "没有这条", null],
    ["1.1.2", null, "尚未验证", null],
  ];
  const reading = { ...bookWith({}), lists: listsOf({ rescoring }) };

  it("are the last row of each item that has a score, with reason and evidence", () => {
    expect(rescorings(reading).map(({ item, reason }) => [item, reason])).toEqual([
      ["1.1.1", "已宣贯"],
    ]);
    const first = { ...reading, lists: listsOf({ rescoring: rescoring.slice(0, 2) }) };
    expect(rescorings(first)[0]?.reason).toBe("补发文件\n文件三号");
    expect(rescorings(bookWith({}))).toEqual([]);
  });

  it("take the place of those that were sealed, also of an item that was left out, and the result follows exactly", () => {
    const before = assessedOf(reading);
    const after = assessedOf(reading, rescoredEntries(reading));
    expect(
      before.card.qualitative?.score.numerator
        .div(before.card.qualitative.score.denominator)
        .toFixed(),
    ).toBe("99.5");
    expect(
      after.card.qualitative?.score.numerator
        .div(after.card.qualitative.score.denominator)
        .toFixed(),
    ).toBe("100");
    const leftOut = {
      ...bookWith({ na_rule: ["excluded"], a1_score: [null], a1_na: ["没有外购热力"] }),
      lists: listsOf({ rescoring }),
    };
    const [item] = checkAssessment(rescoredEntries(leftOut)).items;
    expect(item?.state).toMatchObject({ kind: "scored" });
  });
});

describe("the sheet of a comparison", () => {
  const sheetOf = (before: Assessed, after: Assessed, language: Language = "zh-CN") =>
    layOutComparison(sheetLanguage(language), compareAssessments(before, after), {
      kind: "assessments",
      before: before.card,
      after: after.card,
      reasons: new Map([["1.1.1", "已宣贯"]]),
    });
  const rowsOf = (sheet: ReturnType<typeof sheetOf>) =>
    sheet.contents.map((cells) => cells.filter((its) => its !== null));

  it("says results, categories, what differs and every item", () => {
    const before = assessedOf(bookWith({ a1_score: [1], boundary: ["=1+1"] }));
    const rows = rowsOf(sheetOf(before, assessedOf(bookWith({}))));
    expect(rows[0]).toEqual(["两次评价逐项比较"]);
    expect(rows).toContainEqual(["定性得分", 99, 99.5, 0.5]);
    expect(rows).toContainEqual(["1 组织构建", 13, 13.5, 0.5]);
    expect(rows.find(([label]) => label === "组织边界与报告边界")?.[1]).toBe("=1+1");
    const items = rows.filter(([label]) => /^\d\.\d\.\d$/.test(String(label)));
    expect(items).toHaveLength(52);
    expect(items[0]?.slice(2)).toEqual([2, 1, 1.5, 0.5, "已宣贯"]);
  });

  it("keeps what people wrote as texts, which no program takes for a formula", () => {
    const before = assessedOf(bookWith({ boundary: ["=1+1"] }));
    const sheet = sheetOf(before, assessedOf(bookWith({})));
    const row = sheet.contents.findIndex((cells) => cells.includes("=1+1"));
    const look = sheet.looks.find(
      ({ area }) =>
        area.row <= row &&
        row < area.row + area.rows &&
        area.column <= 2 &&
        2 < area.column + area.columns,
    );
    expect(look?.look).toBe("words");
  });

  it("of a withheld result says no number, and that nothing else differs", () => {
    const open = assessedOf(bookWith({ a1_score: [null] }));
    const rows = rowsOf(sheetOf(open, open, "en-US"));
    expect(rows).toContainEqual(["Qualitative score"]);
    expect(rows).toContainEqual(["Nothing."]);
    expect(rows).toContainEqual(["Grade"]);
    expect(rows.find(([label]) => label === "1.1.1")?.[3]).toBe("no score");
  });
});
