import { sealChangeSentence } from "../../src/strings/sentences";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import { excelOnTheWeb } from "@tanping/workbench/host/host-profile";
import { beforeBatch, openAssessment, scoredAt, scoreNow } from "./support/assessed-book";
import { work } from "./support/batches";
import { unprotectAll } from "./support/enter-sketch";
import { valueOf } from "./support/fill";
import { fillTable, longRows, writeRows } from "./support/long-table";
import { openBook, type OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

const openLong = async (note: string): Promise<OpenBook> => {
  const open = await openAssessment();
  fillTable(open.book, longRows(note));
  return open;
};

/** The same book in a host whose answers may have so many bytes. */
const limited = ({ book, close }: OpenBook, payloadLimitBytes: number): Promise<OpenBook> => {
  close();
  return openBook(book, { ...excelOnTheWeb, payloadLimitBytes });
};

const totals = [
  [2020, "2600"],
  [2019, "2600"],
  [2018, "4160"],
  [2017, "4680"],
  [2016, "5200"],
];
const totalsNow = async () => {
  const { measured } = answerOf(await checkWorkbook()).assessment;
  return measured.series?.years.map(({ year, emission }) => [year, emission?.toFixed()]);
};

it("adds up a table of more rows than are read with everything else", async () => {
  const open = await openLong("");
  const before = work(open.host).length;
  expect(await totalsNow()).toEqual(totals);
  expect(work(open.host)).toHaveLength(before + 3);
  open.close();
});

it("asks for fewer rows where the host has no room for its answer, and comes to the same", async () => {
  const open = await limited(await openLong("现场查阅记录".repeat(30)), 600_000);
  expect(await totalsNow()).toEqual(totals);
  const errors = work(open.host).map(({ error }) => error);
  expect(errors.slice(0, 3)).toEqual([null, "ResponsePayloadSizeLimitExceeded", null]);
  // Once without the data, and then twice half of it.
  expect(errors.filter((error) => error !== null)).toHaveLength(3);
  const scored = await scoreNow();
  expect([scored.restarts, scored.card.withheldFor]).toEqual([0, []]);
  expect(valueOf(open.book, "tanping_result_check")).toBe("一致");
  open.close();
});

it("begins a score again where a figure far down changes between read and write", async () => {
  const open = await openLong("");
  const row = [2020, null, "设施 1", 6];
  beforeBatch(open, (batch) => {
    if (batch === 4) writeRows(open.book, 2080, [row]);
  });
  expect((await scoreNow()).restarts).toBe(1);
  open.close();
});

describe("the seal of a long table", () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await openLong("");
    await scoreNow();
    answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
    unprotectAll(open.book);
  });
  afterAll(() => open.close());

  /** What changed in the rows, whatever came of it. */
  const changesNow = async () =>
    answerOf(await verifyWorkbook(null)).changes.filter(({ code }) => code !== "result-differs");

  const changesAfter = async (index: number, row: Parameters<typeof writeRows>[2][number]) => {
    const [before] = longRows("").slice(index, index + 1);
    writeRows(open.book, index, [row]);
    const changes = await changesNow();
    writeRows(open.book, index, [before ?? []]);
    return changes;
  };

  it("has a digest for each of the first 2,000 rows, and one for each 500 beyond", async () => {
    const { report, changes } = answerOf(await verifyWorkbook(null));
    if (report.status === "unsealed") throw new Error("The book is not sealed.");
    const keys = report.seal.rows.flatMap(({ section, key }) =>
      section === "monitoring" ? [key] : [],
    );
    expect(keys).toHaveLength(2003);
    expect(keys.slice(-3)).toEqual([
      "monitoring:2000",
      "monitoring:2001-2500",
      "monitoring:2501-3000",
    ]);
    expect([report.status, changes]).toEqual(["intact", []]);
  });

  it("names the row that changed among the first, and the block beyond", async () => {
    expect(await changesAfter(1999, [2019, null, "设施 440", 6])).toMatchObject([
      { code: "row-changed", key: "monitoring:2000" },
    ]);
    const [changed, ...others] = await changesAfter(2300, [2020, null, "设施 221", 6]);
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ code: "rows-changed", where: { row: 2004, column: 0 } });
    if (!changed) throw new Error("Nothing changed.");
    expect(sealChangeSentence(changed, "zh-CN")).toMatch(/^监测数据第 2001 至 2500 行/);
    expect(sealChangeSentence(changed, "en-US")).toMatch(/rows 2001 to 2500 of the monitoring/);
  });

  it("finds rows added in the last block and beyond it, and those that are gone", async () => {
    const all = longRows("");
    const added = Array.from({ length: 401 }, (_, index) => [
      2015,
      null,
      `新设施 ${index}`,
      1,
      1,
      "",
      null,
    ]);
    fillTable(open.book, [...all, ...added]);
    expect(await changesNow()).toMatchObject([
      { code: "rows-changed", facts: { first: "2501", last: "3000" } },
      { code: "rows-added", facts: { first: "3001", last: "3500" } },
    ]);
    fillTable(open.book, all.slice(0, 2500));
    expect(await changesNow()).toContainEqual(
      expect.objectContaining({ code: "rows-removed", facts: { first: "2501", last: "3000" } }),
    );
  });
});
