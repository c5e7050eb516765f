import { formatArea } from "../../book/address";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

describe("copying and sorting", () => {
  it("shifts relative references of copied formulas", async () => {
    const formulas = await bench.run(async (context) => {
      range(context, "A1:A3").values = [[1], [2], [3]];
      range(context, "B1").formulas = [["=A1*$A$1"]];
      range(context, "B2:B3").copyFrom("B1");
      const read = range(context, "B1:B3").load("formulas");
      await context.sync();
      return read.formulas;
    });
    expect(formulas).toEqual([["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]]);
  });

  it("copies values without their formulas", async () => {
    const formulas = await bench.run(async (context) => {
      range(context, "A1").formulas = [["=1+1"]];
      range(context, "C1").copyFrom(range(context, "A1"), "Values");
      const read = range(context, "C1").load("formulas");
      await context.sync();
      return read.formulas;
    });
    expect(formulas).toEqual([[2]]);
  });

  it("leaves cells as they are whose source is blank, when asked", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1:C1").values = [[1, "", 3]];
      range(context, "A1:C1").format.font.bold = true;
      range(context, "A2:C2").values = [["O", "O", "O"]];
      range(context, "A2").copyFrom("A1:C1", "All", true);
      const row = range(context, "A2:C2").load("values");
      const kept = range(context, "B2").load("format/font/bold");
      await context.sync();
      return [row.values, kept.format.font.bold];
    });
    expect(read).toEqual([[[1, "O", 3]], false]);
  });

  it("repeats with the cells their validation, conditional formats and merges, not with values", async () => {
    await bench.run(async (context) => {
      range(context, "A1:C1").values = [[1, "字", ""]];
      range(context, "A1").dataValidation.rule = {
        custom: { formula: "=A1<$Z$1" },
      };
      const format = range(context, "A1:C1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1>3";
      range(context, "B1:C1").merge();
      range(context, "A3:C5").copyFrom("A1:C1", "All");
      range(context, "A7:C7").copyFrom("A1:C1", "Values");
      await context.sync();
    });
    const { validations, conditionalFormats, merges } = bench.book.sheets[0] ?? {};
    expect(validations?.map(({ areas, rule }) => [areas.map(formatArea), rule])).toEqual([
      [["A1"], { kind: "custom", formula: "=A1<$Z$1" }],
      [["A3:A5"], { kind: "custom", formula: "=A3<$Z$1" }],
    ]);
    expect(conditionalFormats?.map(({ areas, rule }) => [areas.map(formatArea), rule])).toEqual([
      [["A1:C1"], { kind: "custom", formula: "=$A1>3" }],
      [["A3:C5"], { kind: "custom", formula: "=$A3>3" }],
    ]);
    expect(merges?.map(formatArea)).toEqual(["B1:C1", "B3:C3", "B4:C4", "B5:C5"]);
  });

  it("brings conditional formats along with a look, and no validation", async () => {
    await bench.run(async (context) => {
      range(context, "A1").dataValidation.rule = { custom: { formula: "=A1<$Z$1" } };
      range(context, "A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>3";
      range(context, "C1:C2").copyFrom("A1", "Formats");
      await context.sync();
    });
    const { validations, conditionalFormats } = bench.book.sheets[0] ?? {};
    expect(validations).toHaveLength(1);
    expect(conditionalFormats?.map(({ areas }) => areas.map(formatArea))).toEqual([
      ["A1"],
      ["C1:C2"],
    ]);
  });

  it("exchanges rows and columns, and those of the formulas' references", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1:C2").formulas = [
        [1, 2, "=SUM(A1:B1)"],
        [4, 5, "=SUM(A2:B2)*$A$1+Z9"],
      ];
      range(context, "E1").copyFrom("A1:C2", "All", false, true);
      const turned = range(context, "E1:F3").load("formulas");
      await context.sync();
      return turned.formulas;
    });
    expect(read).toEqual([
      [1, 4],
      [2, 5],
      ["=SUM(E1:E2)", "=SUM(F1:F2)*$A$1+M26"],
    ]);
  });

  it("exchanges rows and columns of validation, conditional formats and merges as well", async () => {
    await bench.run(async (context) => {
      range(context, "B1:C1").dataValidation.rule = { custom: { formula: "=B1<D1" } };
      range(context, "A2:C2").conditionalFormats.add("Custom").custom.rule.formula = "=A2>A1";
      range(context, "A3:B3").merge();
      range(context, "E5:J7").copyFrom("A1:C3", "All", false, true);
      await context.sync();
    });
    const { validations, conditionalFormats, merges } = bench.book.sheets[0] ?? {};
    expect(validations?.map(({ areas, rule }) => [areas.map(formatArea), rule])).toEqual([
      [["B1:C1"], { kind: "custom", formula: "=B1<D1" }],
      [["E6:E7", "H6:H7"], { kind: "custom", formula: "=E6<E8" }],
    ]);
    expect(conditionalFormats?.map(({ areas, rule }) => [areas.map(formatArea), rule])).toEqual([
      [["A2:C2"], { kind: "custom", formula: "=A2>A1" }],
      [["F5:F7", "I5:I7"], { kind: "custom", formula: "=F5>E5" }],
    ]);
    expect(merges?.map(formatArea)).toEqual(["A3:B3", "G5:G6", "J5:J6"]);
  });

  it.each([
    ["the source", "A1:B1"],
    ["the target", "A3:B3"],
  ])(
    "skips no blanks where %s has rules, since what Excel does with them is not known",
    async (_, ruled) => {
      const code = await bench.codeOf((context) => {
        range(context, "A1").values = [[1]];
        range(context, ruled).dataValidation.rule = { custom: { formula: "=TRUE" } };
        range(context, "A3").copyFrom("A1:B1", "All", true);
      });
      expect(code).toBe("NotImplemented");
    },
  );

  it("makes #REF! of what would be off the sheet, and refuses mixed references", async () => {
    const read = await bench.run(async (context) => {
      range(context, "C5").formulas = [["=A9"]];
      range(context, "B1").copyFrom("C5", "Formulas", false, true);
      const one = range(context, "B1").load("formulas");
      await context.sync();
      return one.formulas;
    });
    expect(read).toEqual([["=#REF!"]]);
    const refused = bench.run(async (context) => {
      range(context, "C5").formulas = [["=$A9"]];
      range(context, "H8").copyFrom("C5", "Formulas", false, true);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "NotImplemented" });
  });

  it("moves cells with their formats, and formulas that meant them follow", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1:C1").formulas = [[1, "=A1+Z1", "=SUM(A1:B1)"]];
      range(context, "A1").format.font.bold = true;
      range(context, "A1:B1").moveTo("A5");
      const moved = range(context, "A5:C5").load("formulas");
      const left = range(context, "A1:C1").load("formulas");
      const bold = ["A1", "A5"].map((at) => range(context, at).load("format/font/bold"));
      await context.sync();
      return [moved.formulas[0], left.formulas[0], bold.map(({ format }) => format.font.bold)];
    });
    expect(read).toEqual([
      [1, "=A5+Z1", ""],
      ["", "", "=SUM(A5:B5)"],
      [false, true],
    ]);
  });

  it("sorts rows by several columns below a header", async () => {
    const values = await bench.run(async (context) => {
      const block = range(context, "A1:B4");
      block.values = [
        ["k", "v"],
        ["b", 1],
        ["a", 1],
        ["a", 2],
      ];
      block.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
      block.load("values");
      await context.sync();
      return block.values;
    });
    expect(values).toEqual([
      ["k", "v"],
      ["a", 2],
      ["a", 1],
      ["b", 1],
    ]);
  });
});
