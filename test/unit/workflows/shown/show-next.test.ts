import { Decimal } from "../../../../src/exact/decimal";
import type { NextItem } from "../../../../src/sheets/process/next-items";
import type { LastAssessment } from "../../../../src/workflows/next-assessment";
import { showLast, showNext, wholeAnswers } from "../../../../src/workflows/shown/show-next";

const same = { boundary: "same", base_year: "same", scheme: "same" } as const;

const item: NextItem = {
  ...{ item: "1.1.1", last: new Decimal("1.5"), rescored: new Decimal(2), note: "公告栏" },
  ...{ carried: ["nonconformity"], why: "nonconformity" },
};

const last: LastAssessment = {
  language: "zh-CN",
  facts: {
    ...{ organisation: "甲厂", reportNo: "", date: "", year: "2019" },
    ...{ composite: new Decimal("99.7"), grade: "四星", sealed: "", digest: "" },
    ...{ workbookId: "", copyId: "" },
  },
  items: [item, { ...item, item: "1.1.2", last: "none", rescored: null, note: "" }],
  whole: {
    ...{ items: [], headings: [], monitoring: [[{ kind: "number", double: 2019 }]] },
    ...{ cells: new Map(), lists: new Map() },
  },
};

it("nothing is shown before all three questions are answered", () => {
  expect(wholeAnswers({})).toBeNull();
  expect(wholeAnswers({ boundary: "same", scheme: "changed" })).toBeNull();
  expect(wholeAnswers(same)).toEqual(same);
});

it("says of each item how it was judged and what becomes of it", () => {
  const { items } = showNext(last, same, "zh-CN");
  expect(items).toEqual([
    {
      item: "1.1.1",
      last: "1.5\n整改后 2\n公告栏",
      next: "带入未关闭的不符合\n重新评价：有未关闭的不符合",
    },
    { item: "1.1.2", last: "未打分", next: items[0]?.next },
  ]);
});

it("says of each part what becomes of it, and which answer keeps it back", () => {
  const fate = (answers: Parameters<typeof showNext>[1]) =>
    showNext(last, answers, "en-US").parts.find(({ name }) => name.startsWith("Measured data"))
      ?.fate;
  expect(fate(same)).toBe("carried over: 1");
  expect(fate({ ...same, base_year: "changed" })).toBe(
    "entered or judged afresh (last time 1, which stay in the last file): the base year changed",
  );
});

it("says the last result in a line, also where there is none", () => {
  expect(showLast(last, "zh-CN")).toBe("上次：甲厂，99.70 四星");
  const facts = { ...last.facts, organisation: "", composite: null };
  expect(showLast({ ...last, facts }, "en-US")).toBe("Last time: –, no result");
});
