import { checkWorkbook } from "../../src/workflows/check-workbook";
import { enterSiteVisit, type SiteVisit } from "../../src/workflows/enter-site-visit";
import { openRecords } from "../../src/workflows/open-records";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { showSite } from "../../src/workflows/shown/show-site";
import { visitOfForm, type VisitFields } from "../../src/workflows/shown/visit-of-form";
import { openScored, scoredAt } from "./support/assessed-book";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

const fields: VisitFields = {
  seen: "方针已上墙，无日期",
  asked: "李班长",
  record: "XC-03",
  place: "",
  date: "2026-11-18",
  answer: "no",
  score: "1",
  reason: "未注明批准日期",
};

describe("what is brought back of a site point", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openScored();
    enter(open.book, "tanping_a1_site", "看上墙的方针");
  });
  afterEach(() => open.close());

  const visitNow = async (change: Partial<VisitFields> = {}) => {
    const checked = answerOf(await checkWorkbook());
    const [point] = showSite(checked, "department")?.groups[0]?.points ?? [];
    if (!point) throw new Error("No point.");
    return visitOfForm({ ...fields, ...change }, point, checked);
  };
  const enterNow = async (change: Partial<VisitFields> = {}) =>
    enterSiteVisit((await visitNow(change)) as SiteVisit);
  const rowOf = (name: string) => {
    const { sheet, table } = open.book.table(name) ?? {};
    if (!sheet || !table) throw new Error(`No ${name}.`);
    return Array.from(
      { length: table.area.columns },
      (_, column) => sheet.cell(table.area.row + 1, table.area.column + column)?.value ?? null,
    );
  };

  it("is the answer and the score beside the item, a piece of evidence, and the record of both scores", async () => {
    answerOf(await enterNow());
    expect(valueOf(open.book, "tanping_a1_score")).toBe(1);
    expect(valueOf(open.book, "tanping_a1_site_confirmed")).toBe("否");
    expect(rowOf("TanpingEvidence")).toEqual([
      "1.1.1",
      "方针已上墙，无日期",
      "XC-03",
      null,
      "看",
      "李班长",
      46344,
      "—",
    ]);
    expect(rowOf("TanpingItemRecords")[3]).toBe(
      "看到：方针已上墙，无日期\n问：李班长\n记录编号：XC-03\n得分由 1.5 改为 1，理由：未注明批准日期",
    );
    const shown = showSite(answerOf(await checkWorkbook()), "place");
    expect(shown).toMatchObject({ points: 1, confirmed: 0, refuted: 1, isSealed: false });
  });

  it("a second visit is written below the first, and a blank score changes none", async () => {
    answerOf(await enterNow({ asked: "" }));
    answerOf(await enterNow({ seen: "", record: "", answer: "yes", score: "", reason: "" }));
    expect(valueOf(open.book, "tanping_a1_score")).toBe(1);
    expect(valueOf(open.book, "tanping_a1_site_confirmed")).toBe("是");
    expect(String(rowOf("TanpingItemRecords")[3]).split("\n").slice(-2)).toEqual([
      "得分由 1.5 改为 1，理由：未注明批准日期",
      "问：李班长",
    ]);
    const { sheet, table } = open.book.table("TanpingEvidence") ?? {};
    const second = [1, 2, 4].map(
      (column) =>
        sheet?.cell((table?.area.row ?? 0) + 2, (table?.area.column ?? 0) + column)?.value,
    );
    expect(second).toEqual(["问：李班长", "—", "问"]);
  });

  it("needs a day and a score that the item can have", async () => {
    expect(await visitNow({ date: "昨天" })).toBe("date");
    expect(await visitNow({ score: "9" })).toMatchObject({ code: "item-above-maximum" });
  });

  it("is refused where the score is another by now, and nothing of it is written", async () => {
    const visit = (await visitNow()) as SiteVisit;
    enter(open.book, "tanping_a1_score", 2);
    expect(await enterSiteVisit(visit)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect(valueOf(open.book, "tanping_a1_site_confirmed")).toBeNull();
    expect(rowOf("TanpingEvidence").every((value) => value === null)).toBe(true);
  });

  it("leaves score and answer as they were where the records cannot be written", async () => {
    answerOf(await openRecords("item_records"));
    const { sheet, table } = open.book.table("TanpingItemRecords") ?? {};
    if (!sheet || !table) throw new Error("No records.");
    const heading = { ...table.area, column: table.area.column + 3, rows: 1, columns: 1 };
    open.book.write(sheet.id, heading, [[{ value: "现场" }]], "pasted");
    expect(await enterNow()).toMatchObject({ refusal: { code: "gone" } });
    expect(valueOf(open.book, "tanping_a1_score")).toBe(1.5);
    expect(valueOf(open.book, "tanping_a1_site_confirmed")).toBeNull();
  });

  it("is refused in a sealed workbook", async () => {
    const visit = (await visitNow()) as SiteVisit;
    const request = { by: "张工", now: scoredAt, key: null, despite: "open-points" } as const;
    answerOf(await sealWorkbook(request));
    expect(await enterSiteVisit(visit)).toMatchObject({ refusal: { code: "sealed" } });
  });
});
