import { createWorkbook } from "../../src/workflows/create-workbook";
import { enterParameters } from "../../src/workflows/enter-parameters";
import { valueOf } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";

describe("a parameter entered in the pane", () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await openBook();
    await createWorkbook("zh-CN");
  });
  afterAll(() => open.close());

  it.each(["=1+1", "@SUM(1)", "2023-12", "1/2", "May 2023", "TRUE", "#N/A", "GB/T 2589", "MWh"])(
    "stays the text %s in its cell",
    async (text) => {
      const outcome = await enterParameters({ advanced_source: text }, "zh-CN");
      expect(outcome.kind).toBe("done");
      expect(valueOf(open.book, "tanping_advanced_source")).toBe(text);
    },
  );

  it("is a number where it is one, a percentage as its fraction", async () => {
    await enterParameters({ limit_full: "10%", weight_qualitative: "0.6" }, "zh-CN");
    expect(valueOf(open.book, "tanping_limit_full")).toBe(0.1);
    expect(valueOf(open.book, "tanping_weight_qualitative")).toBe(0.6);
  });

  it.each(["-2%", "−2 %", "－２％"])(
    "is below zero with any minus that people type: %s",
    async (text) => {
      await enterParameters({ limit_partial: text }, "zh-CN");
      expect(valueOf(open.book, "tanping_limit_partial")).toBe(-0.02);
    },
  );
});
