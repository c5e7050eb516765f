import { finding } from "../../../../src/faults/finding";
import { sealChange } from "../../../../src/faults/seal-change";
import { names } from "../../../../src/sheets/defined-names";
import { layOutWorkbook } from "../../../../src/sheets/lay-out-workbook";
import { showFindings } from "../../../../src/workflows/shown/show-findings";
import { showSeal } from "../../../../src/workflows/shown/show-seal";
import { showSummary } from "../../../../src/workflows/shown/show-summary";
import { showVerified } from "../../../../src/workflows/shown/show-verified";
import type { Verified } from "../../../../src/workflows/verify-workbook";
import { fillName, tellResults } from "../../plain-book/fill-book";
import { finishedBook, scoredBook } from "../../plain-book/finished-book";
import type { PlainBook } from "../../plain-book/plain-book";
import { sealBook } from "../../plain-book/sealed-book";
import { checkedIn } from "./checked-book";

const time = "2026-11-28T12:00:00+08:00";
const scored = (): PlainBook => scoredBook("zh-CN", time);
const withheld = (): PlainBook => {
  const book = finishedBook("zh-CN");
  fillName(book, "tanping_a1_score", [null, 9]);
  return book;
};
const changed = (): PlainBook => {
  const book = scored();
  fillName(book, names.resultComposite, [100]);
  return book;
};
const differing = (): PlainBook => {
  const book = scored();
  tellResults(book, names.resultCheck, ["不一致"]);
  return book;
};
const sealed = async (): Promise<PlainBook> => {
  const book = scored();
  const how = { signer: { by: "张工", time }, language: "zh-CN", key: null } as const;
  await sealBook(book, layOutWorkbook("zh-CN"), how);
  return book;
};

describe("an open workbook", () => {
  it.each([
    ["withheld", withheld],
    ["none", () => finishedBook("zh-CN")],
    ["changed", changed],
    ["differs", differing],
    [null, scored],
  ] as const)("has the obstacle %s to being sealed", (obstacle, book) => {
    expect(showSeal(checkedIn(book()))).toEqual({
      kind: "open",
      obstacle,
      missing: [],
      open: [],
    });
  });

  it("has entries that must be filled in before", () => {
    const book = scored();
    fillName(book, "tanping_leader", [null]);
    expect(showSeal(checkedIn(book))).toMatchObject({
      obstacle: null,
      missing: [{ key: "leader", where: { sheet: "评价信息" } }],
    });
  });
});

it("an open workbook has points that are open when it is to be sealed", () => {
  const book = scored();
  fillName(book, "tanping_a1_evidence", [null]);
  expect(showSeal(checkedIn(book))).toMatchObject({
    obstacle: null,
    open: [{ code: "item-without-evidence", facts: { item: "1.1.1" } }],
  });
});

describe("a sealed workbook", () => {
  it("shows its seal", async () => {
    const checked = checkedIn(await sealed());
    expect(showSeal(checked)).toMatchObject({ kind: "sealed", seal: { by: "张工", time } });
    expect(showSummary(checked).isSealed).toBe(true);
  });
});

describe("the summary", () => {
  it("has the result and how the written one and the formulas stand to it", () => {
    const book = scored();
    expect(showSummary(checkedIn(book))).toEqual({
      isSealed: false,
      score: { score: "99.70", stars: 4, grade: "four-star", gradeNames: "table" },
      written: "agrees",
      missing: { count: 0, first: null },
      wrong: { count: 0, first: null },
      formulaGrade: "四星",
    });
    expect(showSummary(checkedIn(changed())).written).toBe("changed");
  });

  it("counts what keeps it from a result, and has the first cell of each", () => {
    expect(showSummary(checkedIn(withheld()))).toMatchObject({
      score: null,
      missing: { count: 1, first: { sheet: "表A.1", row: 3, column: 4 } },
      wrong: { count: 1, first: { sheet: "表A.1", row: 4, column: 4 } },
    });
  });

  it("shows no grade of formulas where their cell is gone", () => {
    const book = scored();
    book.names.delete(names.grade);
    expect(showSummary(checkedIn(book)).formulaGrade).toBe("");
  });
});

const cell = { sheet: "表A.1", row: 3, column: 4 };
const lost = finding("rule-lost", cell, { cells: "E4:E6" });
const moved = finding("entry-moved", cell, { name: "tanping_a1_score", expected: "E4" });

it("findings are shown with who puts them right", () => {
  expect(showFindings([lost, moved])).toEqual([
    { finding: lost, remedy: "repair" },
    { finding: moved, remedy: "person" },
  ]);
});

describe("a verification", () => {
  const composite = { where: { sheet: "表A.3", row: 20, column: 2 }, key: names.resultComposite };
  const differs = sealChange("result-differs", composite, { written: "100", recomputed: "99.7" });
  const verified = (its: Partial<Verified>): Verified => ({
    report: { status: "unsealed" },
    changes: [],
    findings: [],
    plan: layOutWorkbook("zh-CN"),
    data: [],
    recomputed: checkedIn(scored()),
    records: null,
    ...its,
  });

  it.each([
    ["changed", { changes: [differs], findings: [lost] }],
    ["altered", { findings: [lost] }],
    ["intact", {}],
  ] as const)("comes to the verdict %s", (verdict, its) => {
    const { changes, findings } = verified(its);
    expect(showVerified(verified(its))).toMatchObject({
      verdict,
      changes,
      findings: showFindings(findings),
    });
  });

  it("is whole where nothing that was sealed has changed, in the records neither", () => {
    const wholeWith = (its: Partial<Verified>) => showVerified(verified(its)).isWhole;
    const records = { open: 2, supplements: [], changes: [], findings: [] } as const;
    expect(wholeWith({})).toBe(true);
    expect(wholeWith({ records: { ...records, status: "open" } })).toBe(true);
    expect(wholeWith({ records: { ...records, status: "changed" } })).toBe(false);
    expect(wholeWith({ findings: [lost] })).toBe(false);
    expect(wholeWith({ changes: [differs] })).toBe(false);
  });

  it("shows what the entries come to, and nothing where they make no result", () => {
    expect(showVerified(verified({})).recomputed).toMatchObject({ score: "99.70" });
    const recomputed = checkedIn(withheld());
    expect(showVerified(verified({ recomputed })).recomputed).toBeNull();
  });

  it("shows the records after the seal, where there are any", () => {
    const none = { status: "none", open: 0, supplements: [], changes: [], findings: [] } as const;
    expect(showVerified(verified({})).records).toBeNull();
    expect(showVerified(verified({ records: none })).records).toBeNull();
    const records = { ...none, status: "open", open: 2, findings: [lost] } as const;
    expect(showVerified(verified({ records })).records).toMatchObject({
      status: "open",
      open: 2,
      findings: showFindings([lost]),
    });
  });

  it("says how the seal is signed, if there is one", async () => {
    const seal = showSeal(checkedIn(await sealed()));
    if (seal.kind !== "sealed") throw new Error("It is not sealed.");
    const report = { status: "intact", seal: seal.seal, signature: "none", changes: [] } as const;
    expect(showVerified(verified({ report })).signature).toBe("none");
    expect(showVerified(verified({})).signature).toBeNull();
  });
});
