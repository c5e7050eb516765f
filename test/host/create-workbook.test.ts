import { layOutWorkbook } from "../../src/sheets/lay-out-workbook";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { newAssessment } from "../../cli/create";
import { work } from "./support/batches";
import { enter, valueOf } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";

describe.each(["zh-CN", "en-US"] as const)("creating an assessment in %s", (language) => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await openBook();
  });
  afterAll(() => open.close());

  it("takes two syncs", async () => {
    const outcome = await createWorkbook(language);
    expect(outcome).toEqual({ kind: "done", answer: "created" });
    expect(work(open.host)).toHaveLength(2);
  });

  it("sends at most 0.3 MB in all, of the 5 MB that Excel on the web takes at once", () => {
    const sent = work(open.host).reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(sent).toBeLessThanOrEqual(300_000);
  });

  it("keeps no range beyond its request, so that none is to be let go", () => {
    const cleanUps = open.host.batches.filter(({ kind }) => kind === "clean-up");
    expect(cleanUps).toEqual([]);
  });

  it("leaves the sheet that was there, and adds six", () => {
    const titles = open.book.sheets.map(({ name }) => name);
    expect(titles).toHaveLength(7);
    expect(titles[0]).toBe("Sheet1");
  });

  it("lets the first highlight of the layout win, then the second, and so on", () => {
    const found = open.book.sheets
      .slice(1)
      .map(({ conditionalFormats }) =>
        [...conditionalFormats]
          .sort((one, other) => one.priority - other.priority)
          .map(({ priority, rule }) => [priority, rule.kind === "custom" && rule.formula]),
      );
    const planned = layOutWorkbook(language).sheets.map(({ highlights }) =>
      highlights.map(({ formula }, index) => [index, formula]),
    );
    expect(found).toEqual(planned);
  });

  it("shows no error in any cell", () => {
    const errors = open.book.sheets.flatMap((sheet) =>
      [...sheet.cells()].filter(
        ({ cell }) => typeof cell.value === "object" && cell.value !== null,
      ),
    );
    expect(errors).toEqual([]);
  });

  it("changes nothing when it is run again", async () => {
    enter(open.book, "tanping_a1_score", 1);
    const before = open.book.snapshot();
    expect(await createWorkbook(language)).toEqual({ kind: "done", answer: "left" });
    expect(open.book.snapshot()).toEqual(before);
  });
});

describe("what a new workbook is called", () => {
  it("is the ids it is given", async () => {
    const open = await openBook();
    await createWorkbook("zh-CN", { workbookId: "w", copyId: "c" });
    const marks = ["tanping_workbook_id", "tanping_copy_id"].map((name) =>
      valueOf(open.book, name),
    );
    expect(marks).toEqual(["w", "c"]);
    open.close();
  });

  it("is another id for each workbook and each copy", async () => {
    const books = [await newAssessment("zh-CN"), await newAssessment("en-US")];
    const marks = books.flatMap((book) => [
      valueOf(book, "tanping_workbook_id"),
      valueOf(book, "tanping_copy_id"),
    ]);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(marks).size).toBe(4);
  });
});

describe("creating an assessment where something is in the way", () => {
  it("refuses a workbook that has a sheet of one of its titles, and touches nothing", async () => {
    const open = await openBook();
    open.book.addSheet("表a.1", "user");
    const before = open.book.snapshot();
    const outcome = await createWorkbook("zh-CN");
    expect(outcome).toMatchObject({
      kind: "refused",
      refusal: { code: "sheet-exists", subject: "表A.1" },
    });
    expect(open.book.snapshot()).toEqual(before);
    open.close();
  });

  it("leaves nothing behind when the host fails midway", async () => {
    const open = await openBook();
    const before = open.book.sheets.map(({ name }) => name);
    open.host.inject({ action: "WorksheetProtection.Protect", code: "AccessDenied" });
    const outcome = await createWorkbook("zh-CN");
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "access-denied" } });
    expect(open.book.sheets.map(({ name }) => name)).toEqual(before);
    expect(open.book.names).toEqual([]);
    open.close();
  });
});
