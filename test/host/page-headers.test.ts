import { queueHeaders } from "../../src/excel/queue-headers";
import { runExcel } from "../../src/excel/run-excel";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { openAssessment, scoreNow } from "./support/assessed-book";
import { enter } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";

const layouts = ({ book }: OpenBook) =>
  book.sheets.filter(({ name }) => name !== "Sheet1").map(({ pageLayout }) => pageLayout);
const texts = (open: OpenBook) =>
  layouts(open).map(({ headerFooter: its }) => [
    its.leftHeader,
    its.rightHeader,
    its.leftFooter,
    its.rightFooter,
  ]);
const pages = "第 &P 页 共 &N 页";

describe("what the pages print above and below (Appendix B, notes 2 and 3)", () => {
  let open: OpenBook;
  afterEach(() => open.close());

  it("is the page numbers alone in a new workbook, on A4, one page wide", async () => {
    open = await openBook();
    await createWorkbook("zh-CN");
    expect(texts(open)).toEqual(Array(6).fill(["", "", "", pages]));
    for (const { paperSize, zoom } of layouts(open))
      expect([paperSize, zoom]).toEqual([9, expect.objectContaining({ fitWidth: 1 })]);
  });

  it("is organisation, report number and body on all six sheets once it is scored", async () => {
    open = await openAssessment();
    enter(open.book, "tanping_organisation", "甲&乙有限公司");
    enter(open.book, "tanping_report_no", "R&D-1");
    enter(open.book, "tanping_body", "某评价\n机构");
    await scoreNow();
    const header = "甲&&乙有限公司碳排放管理体系建设实施效果评价报告书";
    expect(texts(open)).toEqual(Array(6).fill([header, "R&&D-1", "某评价 机构", pages]));
  });

  it("says that it is a draft while what must be there is blank, and no longer once it is not", async () => {
    open = await openAssessment();
    for (const key of ["organisation", "report_no", "body"])
      enter(open.book, `tanping_${key}`, null);
    await scoreNow();
    expect(texts(open)).toEqual(Array(6).fill(["草稿", "", "", pages]));
    const marks = () =>
      ["评价信息", "表A.1", "表A.2", "表A.3"].map((title) =>
        Array.from({ length: 15 }, (_, column) => open.book.sheet(title)?.cell(0, column)?.value)
          .slice(1)
          .find((value) => typeof value === "string"),
      );
    expect(marks()).toEqual(Array(4).fill("草稿：尚缺组织名称、评价机构、评价报告编号"));
    enter(open.book, "tanping_kind", "自评");
    expect(marks()).toEqual(Array(4).fill("草稿：尚缺组织名称"));
    enter(open.book, "tanping_organisation", "甲公司");
    expect(marks()).toEqual(Array(4).fill(""));
    await scoreNow();
    const header = "甲公司碳排放管理体系建设实施效果评价报告书";
    expect(texts(open)).toEqual(Array(6).fill([header, "", "", pages]));
  });

  it("leaves out a sheet that is gone and follows one that was renamed", async () => {
    open = await openAssessment();
    const idOf = (name: string) => open.book.sheet(name)?.id ?? "";
    open.book.deleteSheet(idOf("不符合清单"), "user");
    open.book.renameSheet(idOf("表A.1"), "打分", "user");
    enter(open.book, "tanping_body", "某评价机构");
    await scoreNow();
    const header = "某热电有限公司碳排放管理体系建设实施效果评价报告书";
    expect(texts(open)).toEqual(Array(5).fill([header, "2026-001", "某评价机构", pages]));
  });

  it.each(["&".repeat(600), "碳".repeat(600), "𠮷".repeat(600)])(
    "is cut to the 255 characters Excel takes, between signs: %.3s…",
    async (long) => {
      open = await openBook();
      await createWorkbook("zh-CN");
      await runExcel(async (context) => {
        const page = { organisation: long, reportNo: long, body: long, pages };
        queueHeaders(context, ["表A.1"], { page, remarks: () => "" });
        await context.sync();
      });
      const { headerFooter } = open.book.sheet("表A.1")?.pageLayout ?? {};
      const { leftHeader = "", rightHeader = "", leftFooter = "" } = headerFooter ?? {};
      expect(leftHeader.length + rightHeader.length).toBeGreaterThan(230);
      for (const text of [leftHeader, rightHeader, leftFooter]) {
        expect(text).toMatch(/^(&&)+…$|^碳+…$|^(?:𠮷)+…$/u);
      }
    },
  );

  it("cannot be longer than Excel takes", async () => {
    open = await openBook();
    await createWorkbook("zh-CN");
    const setting = runExcel(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getItem("表A.1").pageLayout;
      headersFooters.defaultForAllPages.leftHeader = "长".repeat(254);
      await context.sync();
    });
    await expect(setting).rejects.toThrow();
  });
});
