import { checkAssessment } from "../../../../src/assessment/check-assessment";
import type { CellValue } from "../../../../src/cells/cell-value";
import { Decimal } from "../../../../src/exact/decimal";
import { planMigration, type Migration } from "../../../../src/sheets/plan-migration";
import { layOutLast, type LastFacts } from "../../../../src/sheets/process/lay-out-last";
import {
  nextAssessment,
  type NextAnswers,
  type NextAssessment,
} from "../../../../src/sheets/process/next-assessment";
import { nextItems } from "../../../../src/sheets/process/next-items";
import { nextParts } from "../../../../src/sheets/process/next-parts";
import { readEntries } from "../../../../src/sheets/read-entries";
import { entryNames, recordNames, type Reading } from "../../../../src/sheets/reading";
import { sheetLanguage } from "../../../../src/sheets/sheet-language";
import { recordListKeys } from "../../../../src/standard/record-lists";
import { finishedBook } from "../../plain-book/finished-book";
import { fillName } from "../../plain-book/fill-book";
import { readPlain } from "../../plain-book/read-plain";
import { listsOf, type Lists } from "../lists-of";

const same: NextAnswers = { boundary: "same", base_year: "same", scheme: "same" };

const text = (its: string): CellValue => ({ kind: "text", text: its });

const lists: Lists = {
  nonconformities: [
    ["序号", "编号", "事实描述"],
    ["1", "1.1.2", "台账缺两月"],
    ["2", "1.1.3", "已改"],
    [null, "1.1.4", "没有写序号"],
  ],
  closures: [
    ["序号", "整改证据", "是否关闭"],
    ["1", "补录一月", "否"],
    ["2", "文件三号", "是"],
  ],
  team: [
    ["姓名", "职责", "与受评价组织无利害关系"],
    ["张工", "组长", "是"],
  ],
  materials: [
    ["材料名称", "编号", "版本", "收到日期"],
    ["碳管理手册", "TG-01", "2", 46349],
  ],
  item_records: [
    ["编号", "看什么、问谁", "现场记录"],
    ["1.1.1", "问工会", "都知道"],
    ["1.1.2", null, "看了台账"],
  ],
  rescoring: [
    ["编号", "得分", "理由"],
    ["1.2.1", 1, "已宣贯"],
    ["1.2.2", "一", "写错"],
  ],
};

const lastReading = (): Reading => {
  const book = finishedBook("zh-CN");
  fillName(book, "tanping_na_rule", ["excluded"]);
  fillName(book, "tanping_a1_score", [1.5, 1, null, null]);
  fillName(book, "tanping_a1_na", [null, null, null, "没有外购热力"]);
  fillName(book, "tanping_a1_evidence", ["=公告栏"]);
  fillName(book, "tanping_a1_site", ["看公告栏"]);
  fillName(book, "tanping_excluded_year", [2017]);
  return { ...readPlain(book), lists: listsOf(lists) };
};

const wholeOf = (reading: Reading): Migration => {
  const rows = [[text("2019")], [text("2018")]];
  const whole = planMigration({ reading, rows }, new Map(), () => "");
  return { ...whole, headings: ["排放量（tCO2）", null] };
};

const fateOf = ({ parts }: NextAssessment, part: string) => parts.find((its) => its.part === part);

describe("the parts of a workbook", () => {
  it("are all that people write in, each cell and list in one of them", () => {
    const ofStandard = ["tanping_a1_id", "tanping_a1_text", "tanping_a1_max"];
    const written = [...entryNames, ...recordNames].filter(
      (name) => !ofStandard.includes(name) && !name.startsWith("tanping_nc_"),
    );
    const placed = nextParts.flatMap((its) => its.names);
    expect([...placed].sort()).toEqual([...new Set(written)].sort());
    expect(nextParts.flatMap((its) => its.lists).sort()).toEqual([...recordListKeys].sort());
    expect(nextParts.filter((its) => its.hasData)).toHaveLength(1);
  });
});

describe("the next assessment", () => {
  it("takes over organisation, scheme, boundary and data, and neither a score nor a figure of the evaluation year", () => {
    const { carried } = nextAssessment(wholeOf(lastReading()), same);
    const kept = new Set(carried.cells.keys());
    expect(kept).toContain("tanping_organisation");
    expect(kept).toContain("tanping_boundary");
    expect(kept).toContain("tanping_weight_qualitative");
    const stays = [...kept].filter((name) => /_a1_|report|date|advanced|_year|excluded/.test(name));
    expect(stays).toEqual(["tanping_a1_site"]);
    expect(carried.monitoring).toEqual([[text("2019")], [text("2018")]]);
    expect(carried.headings).toEqual(["排放量（tCO2）", null]);
    expect(carried.items).toEqual([]);
  });

  it("a changed boundary keeps boundary and data back, a changed base year the data alone, and says so", () => {
    const whole = wholeOf(lastReading());
    const moved = nextAssessment(whole, { ...same, boundary: "changed" });
    expect([...moved.carried.cells.keys()]).not.toContain("tanping_boundary");
    expect(moved.carried.monitoring).toEqual([]);
    expect(moved.carried.headings).toEqual([null, null]);
    expect(fateOf(moved, "data")).toEqual({
      ...{ part: "data", fate: "afresh", because: "boundary" },
      count: expect.any(Number) as number,
    });
    const rebased = nextAssessment(whole, { ...same, base_year: "changed" });
    expect([...rebased.carried.cells.keys()]).toContain("tanping_boundary");
    expect([...rebased.carried.cells.keys()]).not.toContain("tanping_emission_unit");
    expect(fateOf(rebased, "data")).toMatchObject({ fate: "afresh", because: "base_year" });
    expect(fateOf(rebased, "boundary")).toMatchObject({ fate: "carried", because: null });
  });

  it("a changed scheme keeps its name and its parameters back", () => {
    const { carried } = nextAssessment(wholeOf(lastReading()), { ...same, scheme: "changed" });
    const kept = [...carried.cells.keys()];
    expect(kept.filter((name) => /scheme|weight|limit|method|_rule|step|grade/.test(name))).toEqual(
      [],
    );
    expect(kept).toContain("tanping_organisation");
  });

  it("takes over what is open of the nonconformities, and nothing that is declared, received or found anew", () => {
    const { carried, parts } = nextAssessment(wholeOf(lastReading()), same);
    const said = (list: (typeof recordListKeys)[number]) =>
      (carried.lists.get(list) ?? []).map((row) =>
        row.flatMap((value) => (value.kind === "text" ? [value.text] : [])),
      );
    expect(said("nonconformities")).toEqual([
      ["1", "1.1.2", "台账缺两月"],
      ["1.1.4", "没有写序号"],
    ]);
    expect(said("closures")).toEqual([["1", "补录一月", "否"]]);
    expect(said("team")).toEqual([["张工", "组长"]]);
    expect(carried.lists.get("materials")).toEqual([
      [text("碳管理手册"), text("TG-01"), text("2"), { kind: "blank" }],
    ]);
    expect(said("item_records")).toEqual([["1.1.1", "问工会"]]);
    expect(carried.lists.has("rescoring")).toBe(false);
    expect(parts.find((its) => its.part === "nonconformities")?.count).toBe(3);
    expect(parts.find((its) => its.part === "records")).toMatchObject({ fate: "afresh", count: 2 });
  });

  it("of a workbook that holds nothing takes nothing over", () => {
    const empty: Migration = {
      ...{ items: [], headings: [], monitoring: [] },
      ...{ cells: new Map(), lists: new Map() },
    };
    const { carried, parts } = nextAssessment(empty, same);
    expect(carried).toEqual(empty);
    expect(parts.every(({ count }) => count === 0)).toBe(true);
  });
});

describe("what becomes of every item", () => {
  const itemsOf = (reading: Reading) =>
    nextItems({ reading, assessment: checkAssessment(readEntries(reading)) }, wholeOf(reading));

  it("is told with its last score and record, what goes over, and why it is judged afresh", () => {
    const items = itemsOf(lastReading());
    expect(items).toHaveLength(52);
    const told = items.slice(0, 4).map(({ last, rescored: _, ...its }) => ({
      ...its,
      last: String(last),
    }));
    expect(told).toEqual([
      {
        ...{ item: "1.1.1", last: "1.5", note: "=公告栏" },
        ...{ carried: ["site", "look_at"], why: "scored" },
      },
      {
        ...{ item: "1.1.2", last: "1", note: "查阅文件与记录" },
        ...{ carried: ["nonconformity"], why: "nonconformity" },
      },
      { item: "1.1.3", last: "none", note: "查阅文件与记录", carried: [], why: "none" },
      {
        ...{ item: "1.1.4", last: "not-applicable", note: "没有外购热力\n查阅文件与记录" },
        ...{ carried: ["nonconformity"], why: "nonconformity" },
      },
    ]);
  });

  it("names a score after closure beside the sealed one, where it is a number", () => {
    const items = new Map(itemsOf(lastReading()).map((its) => [its.item, its]));
    expect(items.get("1.2.1")).toMatchObject({ why: "rescored", rescored: new Decimal(1) });
    expect(items.get("1.2.2")).toMatchObject({ why: "scored", rescored: null });
    const reading = { ...lastReading(), lists: listsOf({}) };
    expect(itemsOf(reading)[3]).toMatchObject({ why: "not-applicable", carried: [] });
  });

  it("is told of an item whose row is gone as well", () => {
    const reading = lastReading();
    const named = new Map([...reading.named].filter(([name]) => name !== "tanping_a1_id"));
    const [first] = nextItems(
      { reading: { ...reading, named }, assessment: checkAssessment(readEntries(reading)) },
      wholeOf(reading),
    );
    expect(first).toMatchObject({ item: "1.1.1", note: "", carried: ["look_at"] });
  });
});

describe("the sheet that remembers the last assessment", () => {
  const facts: LastFacts = {
    ...{ organisation: "=甲厂", reportNo: "TP-1", date: "2026-11-23", year: "2019" },
    ...{ composite: new Decimal("99.7"), grade: "四星", sealed: "张工 2026-11-29" },
    ...{ digest: "ab12", workbookId: "w", copyId: "c" },
  };
  const sheetOf = (language: "zh-CN" | "en-US", its = facts) => {
    const reading = lastReading();
    const whole = wholeOf(reading);
    const { parts } = nextAssessment(whole, { ...same, base_year: "changed" });
    const assessment = checkAssessment(readEntries(reading));
    return layOutLast(sheetLanguage(language), {
      ...{ facts: its, answers: { ...same, base_year: "changed" }, parts },
      items: nextItems({ reading, assessment }, whole),
    });
  };
  const at = (sheet: ReturnType<typeof sheetOf>, name: string) => {
    const area = sheet.names.get(name);
    if (!area) throw new Error(`No ${name}.`);
    return Array.from(
      { length: area.rows },
      (_, row) => sheet.contents[area.row + row]?.[area.column],
    );
  };

  it("names number, grade, digest and workbook of the last, and each item's score and record", () => {
    const sheet = sheetOf("zh-CN");
    expect(at(sheet, "tanping_last_report_no")).toEqual(["TP-1"]);
    expect(at(sheet, "tanping_last_composite")).toEqual([99.7]);
    expect(at(sheet, "tanping_last_grade")).toEqual(["四星"]);
    expect(at(sheet, "tanping_last_digest")).toEqual(["ab12"]);
    expect(at(sheet, "tanping_last_workbook_id")).toEqual(["w"]);
    expect(at(sheet, "tanping_last_item")).toHaveLength(52);
    expect(at(sheet, "tanping_last_score").slice(0, 4)).toEqual([1.5, 1, "未打分", "不适用"]);
    expect(at(sheet, "tanping_last_note").slice(0, 2)).toEqual(["'=公告栏", "查阅文件与记录"]);
  });

  it("says what was answered, what went over and why an item is judged afresh", () => {
    const said = sheetOf("zh-CN").contents.flat();
    expect(said).toContain("有变化");
    expect(said.filter((its) => /基准年有变化$/.test(String(its)))).toHaveLength(1);
    expect(said).toContain("带入现场重点、看什么、问谁\n重新评价：上次的得分只属于上次评价");
    expect(said).toContain("'=甲厂");
  });

  it("of an assessment without a result and seal says so, in either language", () => {
    const said = sheetOf("en-US", {
      ...facts,
      ...{ composite: null, grade: "", sealed: "", digest: "" },
    }).contents.flat();
    expect(said).toContain("no result");
    expect(said).toContain("not sealed");
    expect(said).toContain(
      "Carried over: the point for the site, what to look at\nJudged afresh: a score belongs to its own assessment",
    );
  });
});
