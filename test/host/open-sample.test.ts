import { newAssessment } from "../../cli/create";
import { withExcel } from "../../cli/with-excel";
import { enterSample } from "../../scripts/enter-sample";
import { asShown } from "../../src/cells/cell-value";
import { powerPlant } from "../../src/samples/power-plant";
import { listRows } from "../../src/sheets/list-rows";
import { markNames, type ListReading } from "../../src/sheets/reading";
import type { RecordListKey } from "../../src/standard/record-lists";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import { openSample } from "../../src/workflows/open-sample";
import { isRoomForSample } from "../../src/workflows/room-for-sample";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { scoreNow } from "./support/assessed-book";
import { work } from "./support/batches";
import { openBook, type OpenBook } from "./support/open-book";

/** Everything that an assessment says, but for its own ids: its named cells, its data, the texts of its lists. */
const entriesOf = async () => {
  const outcome = await checkWorkbook();
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  const { named, monitoring, lists } = outcome.answer.reading;
  const marks: readonly string[] = markNames;
  return {
    named: Object.fromEntries([...named].filter(([name]) => !marks.includes(name))),
    series: monitoring?.series,
    lists: Object.fromEntries([...lists].map(([list, read]) => [list, textsOf(list, read)])),
  };
};

const textsOf = (list: RecordListKey, read: ListReading) =>
  listRows(list, read).map((row) =>
    [...row].map(([column, { value }]) => [column, asShown(value)]),
  );

describe.each(["zh-CN", "en-US"] as const)("the sample in %s", (language) => {
  it("says in every cell what the file of the sample says, scores four stars and is laid out as it should be", async () => {
    const book = new Book(createCalculator());
    const made = await withExcel(book, async () => {
      expect(await openSample(language)).toEqual({ kind: "done", answer: "made" });
      const entries = await entriesOf();
      const { card } = await scoreNow();
      expect(card.composite?.grade.stars).toBe(4);
      expect(await inspectWorkbook()).toEqual({ kind: "done", answer: [] });
      return entries;
    });
    const other = await newAssessment(language);
    await enterSample(other, language, powerPlant);
    expect(made).toEqual(await withExcel(other, entriesOf));
  });
});

describe("a workbook", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openBook();
  });
  afterEach(() => open.close());

  it("that is empty takes the sample in six syncs", async () => {
    expect(await isRoomForSample()).toEqual({ kind: "done", answer: true });
    const before = work(open.host).length;
    await openSample("zh-CN");
    expect(work(open.host)).toHaveLength(before + 6);
  });

  it("with one filled cell has no room for it, and is left as it is", async () => {
    const [sheet] = open.book.sheets;
    open.book.pasteText({ sheetId: sheet?.id ?? "", row: 4, column: 4 }, "mine");
    expect(await isRoomForSample()).toEqual({ kind: "done", answer: false });
    expect(await openSample("zh-CN")).toEqual({ kind: "done", answer: "no-room" });
    expect(open.book.sheets).toHaveLength(1);
  });
});
