import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

describe("data validation", () => {
  const score: Excel.DataValidationRule = {
    decimal: { formula1: 0, formula2: 2.5, operator: "Between" },
  };

  it("is read back with its rule, alert and prompt", async () => {
    const read = await bench.run(async (context) => {
      const validation = range(context, "A1:A3").dataValidation;
      validation.rule = score;
      validation.ignoreBlanks = false;
      validation.errorAlert = { title: "分值", message: "0–2.5", showAlert: true, style: "Stop" };
      validation.prompt = { title: "t", message: "m", showPrompt: true };
      const loaded = range(context, "A2").dataValidation.load();
      await context.sync();
      return loaded.toJSON();
    });
    expect(read).toMatchObject({
      type: "Decimal",
      rule: { decimal: { formula1: "=0", formula2: "=2.5", operator: "Between" } },
      ignoreBlanks: false,
      errorAlert: { title: "分值", message: "0–2.5", showAlert: true, style: "Stop" },
      prompt: { title: "t", message: "m", showPrompt: true },
    });
  });

  it.each([
    ["documented", ["=10", "=10", "=10", "=18264", "=$B$1"]],
    ["reported", [10, 10, 10, 18264, "=$B$1"]],
  ] as const)("tells every limit as %s, however it was written", async (form, limits) => {
    bench.close();
    bench = await openWorkbench({ forms: form });
    const rules = [
      { wholeNumber: { formula1: 10, operator: "GreaterThan" } },
      { textLength: { formula1: "10", operator: "LessThan" } },
      { decimal: { formula1: "=10", operator: "EqualTo" } },
      { date: { formula1: "1950-01-01", operator: "GreaterThan" } },
      { decimal: { formula1: "=$B$1", operator: "GreaterThan" } },
    ] as const satisfies readonly Excel.DataValidationRule[];
    const read = await bench.run(async (context) => {
      const cells = rules.map((rule, index) => {
        const { dataValidation } = range(context, `A${index + 1}`);
        dataValidation.rule = rule;
        return dataValidation.load("rule");
      });
      await context.sync();
      return cells.map(({ rule }) => Object.values(rule)[0] as Excel.BasicDataValidation);
    });
    expect(read.map(({ formula1 }) => formula1)).toEqual(limits);
  });

  it("takes a range as the source of a list", async () => {
    const read = await bench.run(async (context) => {
      const validation = range(context, "A1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: range(context, "D1:D3") } };
      validation.load("rule,type");
      await context.sync();
      return [validation.type, validation.rule];
    });
    expect(read).toEqual(["List", { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } }]);
  });

  it("says None, MixedCriteria or Inconsistent where there is not one rule", async () => {
    const types = await bench.run(async (context) => {
      range(context, "A1").dataValidation.rule = score;
      range(context, "A2").dataValidation.rule = { custom: { formula: "=A2>1" } };
      const loaded = ["C1", "A1:C1", "A1:A2"].map((address) =>
        range(context, address).dataValidation.load("type"),
      );
      await context.sync();
      return loaded.map(({ type }) => type);
    });
    expect(types).toEqual(["None", "MixedCriteria", "Inconsistent"]);
  });

  it.each([
    ["date", "1/1/2000", 36_526],
    ["date", "1950-01-01", 18_264],
    ["date", "2000-01-01T18:00", 36_526.75],
    ["time", "9:00 AM", 0.375],
    ["time", "18:00", 0.75],
  ] as const)("keeps a limit of kind %s, %j, as its serial", async (kind, limit, serial) => {
    const read = await bench.run(async (context) => {
      const validation = range(context, "A1").dataValidation;
      validation.rule = { [kind]: { formula1: limit, operator: "GreaterThanOrEqualTo" } };
      range(context, "A1").values = [[serial - 0.01]];
      validation.load("rule,valid");
      await context.sync();
      return [validation.rule, validation.valid];
    });
    const operator = "GreaterThanOrEqualTo";
    expect(read).toEqual([{ [kind]: { formula1: `=${serial}`, formula2: "", operator } }, false]);
  });

  it.each([
    ["soon", "InvalidArgument"],
    ["2000-01-01T05:00:00.000Z", "NotImplemented"],
  ])("refuses %j as a limit for dates", async (formula1, code) => {
    const refused = await bench.codeOf((context) => {
      range(context, "A1").dataValidation.rule = { date: { formula1, operator: "GreaterThan" } };
    });
    expect(refused).toBe(code);
  });

  it("does not stop programs from writing, but tells which cells break it", async () => {
    const read = await bench.run(async (context) => {
      const cells = range(context, "A1:A3");
      cells.dataValidation.rule = score;
      cells.values = [[1], [9], [-1]];
      const invalid = cells.dataValidation.getInvalidCellsOrNullObject().load("address");
      const valid = ["A1", "A2", "A1:A3"].map((address) =>
        range(context, address).dataValidation.load("valid"),
      );
      const none = range(context, "A1").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      return [invalid.address, valid.map((each) => each.valid), none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A2:A3", [true, false, null], true]);
  });

  it("is taken off again", async () => {
    await bench.run(async (context) => {
      range(context, "A1:A3").dataValidation.rule = score;
      range(context, "A2").dataValidation.clear();
    });
    const sheet = bench.book.sheets[0];
    expect([0, 1, 2].map((row) => sheet?.validationAt(row, 0) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      "a message of 225 characters",
      (validation) => {
        validation.rule = score;
        validation.errorAlert = {
          message: "a".repeat(225),
          showAlert: true,
          style: "Stop",
          title: "",
        };
      },
    ],
    [
      "a title of 33 characters",
      (validation) => {
        validation.rule = score;
        validation.prompt = { message: "", showPrompt: true, title: "a".repeat(33) };
      },
    ],
    [
      "a list of 256 characters",
      (validation) => {
        validation.rule = { list: { inCellDropDown: true, source: "a".repeat(256) } };
      },
    ],
    [
      "two kinds of rule at once",
      (validation) => {
        validation.rule = { ...score, custom: { formula: "=TRUE" } };
      },
    ],
    [
      "a between with one limit",
      (validation) => {
        validation.rule = { decimal: { formula1: 0, operator: "Between" } };
      },
    ],
  ])("refuses %s", async (_what, set) => {
    expect(await bench.codeOf((context) => set(range(context, "A1").dataValidation))).toBe(
      "InvalidArgument",
    );
  });

  it("knows every operator of office.js", async () => {
    const operators = Object.values(
      bench.Excel.DataValidationOperator,
    ) as Excel.DataValidationOperator[];
    for (const operator of operators)
      expect(
        await bench.codeOf((context) => {
          range(context, "A1").dataValidation.rule = {
            wholeNumber: { formula1: 1, formula2: 2, operator },
          };
        }),
      ).toBe("no error");
  });
});

describe("conditional formats", () => {
  it("are made of a formula and a look", async () => {
    const read = await bench.run(async (context) => {
      const format = range(context, "A1:A9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1>1";
      format.custom.format.fill.color = "#FF0000";
      format.custom.format.font.color = "#00FF00";
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      const formats = range(context, "A5").conditionalFormats.load("items/type,items/stopIfTrue");
      const custom = range(context, "A5").conditionalFormats.getItemAt(0).customOrNullObject;
      custom.load("rule/formula,format/fill/color,format/font/bold");
      const other = range(context, "A5").conditionalFormats.getItemAt(0).cellValueOrNullObject;
      await context.sync();
      return [
        formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]),
        custom.rule.formula,
        custom.format.fill.color,
        custom.format.font.bold,
        other.isNullObject,
      ];
    });
    expect(read).toEqual([[["Custom", true]], "=$A1>1", "#FF0000", true, true]);
    expect(bench.book.sheets[0]?.conditionalFormats).toHaveLength(1);
  });

  it("are made of a comparison, can be used after a sync, and are deleted", async () => {
    const read = await bench.run(async (context) => {
      const format = range(context, "A1").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      await context.sync();
      format.cellValue.format.font.color = "#FF0000";
      format.cellValue.load("rule");
      await context.sync();
      const rule = format.cellValue.rule;
      format.delete();
      const count = range(context, "A1").conditionalFormats.getCount();
      await context.sync();
      return [rule, count.value];
    });
    expect(read).toEqual([{ formula1: "=0", operator: "LessThan" }, 0]);
  });

  it("put the newest first", async () => {
    const priorities = await bench.run(async (context) => {
      const { conditionalFormats } = range(context, "A1");
      const [first, second] = [conditionalFormats.add("Custom"), conditionalFormats.add("Custom")];
      first.load("priority");
      second.load("priority");
      await context.sync();
      return [first.priority, second.priority];
    });
    expect(priorities).toEqual([1, 0]);
  });

  it.each<[string, (format: Excel.ConditionalFormat) => void]>([
    ["whether it stops", (format) => (format.stopIfTrue = true)],
    ["its formula", ({ custom }) => (custom.rule.formula = "=TRUE")],
    ["its fill", ({ custom }) => (custom.format.fill.color = "#FF0000")],
    ["its priority again", (format) => (format.priority = 1)],
    ["being there", (format) => format.delete()],
  ])(
    "change no more once they were moved to another priority, unless fetched again: %s",
    async (_what, act) => {
      const added = (context: Context) => {
        const { conditionalFormats } = range(context, "A1");
        const [format] = [conditionalFormats.add("Custom"), conditionalFormats.add("Custom")];
        format.priority = 0;
        return format;
      };
      expect(await bench.codeOf((context) => act(added(context)))).toBe("InvalidObjectPath");
      const fetched = (context: Context) => {
        added(context);
        act(range(context, "A1").conditionalFormats.getItemAt(0));
      };
      expect(await bench.codeOf(fetched)).toBe("no error");
    },
  );

  it("change on where the priority they are given is the one they have", async () => {
    const again = (context: Context) => {
      const format = range(context, "A1").conditionalFormats.add("Custom");
      format.priority = 0;
      format.stopIfTrue = true;
    };
    expect(await bench.codeOf(again)).toBe("no error");
    expect(bench.book.sheets[0]?.conditionalFormats[0]?.stopIfTrue).toBe(true);
  });

  it("are all cleared from a range", async () => {
    await bench.run(async (context) => {
      range(context, "A1").conditionalFormats.add("Custom");
      range(context, "B1").conditionalFormats.add("Custom");
      range(context, "A1").conditionalFormats.clearAll();
    });
    expect(bench.book.sheets[0]?.conditionalFormats).toHaveLength(1);
  });
});
