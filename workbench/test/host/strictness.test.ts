import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);

/** What a range says after it was written to. */
const after = (address: string, write: (range: Excel.Range) => void) =>
  bench.run(async (context) => {
    const written = range(context, address);
    write(written);
    written.load("values,numberFormat,valueTypes");
    await context.sync();
    return written;
  });

describe("a colour", () => {
  // Excel.RangeFill.color: "#RRGGBB" or a named HTML colour.
  it.each([
    ["LightBlue", "#ADD8E6"],
    ["orange", "#FFA500"],
    ["DarkSlateGray", "#2F4F4F"],
    ["rebeccapurple", "#663399"],
  ])("may be given by its name in HTML: %s", async (name, color) => {
    const told = await bench.run(async (context) => {
      const { fill } = range(context, "A1").format;
      fill.color = name;
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(told).toBe(color);
  });

  it("of no such name is refused", async () => {
    expect(
      await bench.codeOf((context) => (range(context, "A1").format.fill.color = "LightBleu")),
    ).toBe("InvalidArgument");
  });
});

describe("one value written over a range", () => {
  // office-js-docs-pr #2013: a single value is given to all cells; the types do not show it.
  it("fills it", async () => {
    const { values } = await after("A1:B2", (cells) => (cells.values = 5 as never));
    expect(values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  // office-js-docs-reference #578 and office-js-docs-pr #5400: for number formats a grid of one does so too.
  it("as a grid of one number format is the format of all cells, whole columns too", async () => {
    await after("C:C", (cells) => (cells.numberFormat = [["0.0"]]));
    const { numberFormat } = await after("C1:D2", () => undefined);
    expect(numberFormat).toEqual([
      ["0.0", "General"],
      ["0.0", "General"],
    ]);
  });

  it("as a grid of one value is refused", async () => {
    expect(await bench.codeOf((context) => (range(context, "A1:B2").values = [[5]]))).toBe(
      "InvalidArgument",
    );
  });
});

describe("a number format", () => {
  // Excel answers "Excel cannot use the number format you typed": support.microsoft.com, number format codes.
  it.each(["[[[", '"open', "0;0;0;0;0", "[Foo]0", "0_", "[Color57]0", "foo", "0 kWh"])(
    "that is malformed is refused: %s",
    async (format) => {
      const set = (context: Context) => (range(context, "A1").numberFormat = [[format]]);
      expect(await bench.codeOf(set)).toBe("InvalidArgument");
      const { numberFormat } = await after("A1", () => undefined);
      expect(numberFormat).toEqual([["General"]]);
    },
  );

  it.each([
    "0.00",
    "@",
    "#,##0.00_);[Red](#,##0.00)",
    '[$-804]yyyy"年"m"月"d"日"',
    "[>=100]0;[<0]-0.0;0.0",
    '0.00" kWh"',
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    "[h]:mm:ss",
    "0.00年",
    "[Color56]0",
    "m/d/yyyy h:mm AM/PM",
  ])("is kept as it was written: %s", async (format) => {
    const { numberFormat } = await after("A1", (cell) => (cell.numberFormat = [[format]]));
    expect(numberFormat).toEqual([[format]]);
  });

  // Excel.Range: "" sets a number format back to General.
  it("of no text is General", async () => {
    const { numberFormat } = await after("A1", (cell) => {
      cell.numberFormat = [["0.0"]];
      cell.numberFormat = [[""]];
    });
    expect(numberFormat).toEqual([["General"]]);
  });

  it("of a conditional format is refused like that of a cell", async () => {
    const set = (context: Context) => {
      const added = range(context, "A1").conditionalFormats.add("Custom");
      added.custom.format.numberFormat = "[[[";
    };
    expect(await bench.codeOf(set)).toBe("InvalidArgument");
  });
});

describe("a text shaped like a date", () => {
  // @types/office-js, Range.values: locale-shaped strings are stored as text, ISO dates become dates.
  it("of the person's own language stays text", async () => {
    const { values, valueTypes } = await after("A1", (cell) => (cell.values = [["2024年1月5日"]]));
    expect([values, valueTypes]).toEqual([[["2024年1月5日"]], [["String"]]]);
  });

  it("of ISO becomes a date", async () => {
    const { values } = await after("A1", (cell) => (cell.values = [["2024-01-05"]]));
    expect(values).toEqual([[45_296]]);
  });
});

describe("a table over headers alone", () => {
  const addTable = (context: Context) => {
    range(context, "A1:B1").values = [["月份", "电量"]];
    return sheet1(context).tables.add("A1:B1", true);
  };

  // excel-facts: tables.add("A1:D1", true) followed by rows.add leaves no blank first row.
  it("has no blank first row once rows are added", async () => {
    const told = await bench.run(async (context) => {
      const table = addTable(context);
      table.rows.add(undefined, [
        [1, 10],
        [2, 20],
      ]);
      table.rows.add(undefined, [[3, 30]]);
      const all = table.getRange().load("address,values");
      await context.sync();
      return [all.address, all.values];
    });
    expect(told).toEqual([
      "Sheet1!A1:B4",
      [
        ["月份", "电量"],
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    ]);
  });

  it("keeps what was written into its first row before", async () => {
    const told = await bench.run(async (context) => {
      const table = addTable(context);
      range(context, "A2:B2").values = [[1, 10]];
      table.rows.add(undefined, [[2, 20]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    });
    expect(told).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  it("keeps a blank row that was added", async () => {
    const told = await bench.run(async (context) => {
      const table = addTable(context);
      table.rows.add(undefined, [["", ""]]);
      table.rows.add(undefined, [[2, 20]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    });
    expect(told).toEqual([
      ["", ""],
      [2, 20],
    ]);
  });
});

// office-js #6745, #5909, #2093.
it("does not fill a calculated column down in rows that a program adds", async () => {
  const told = await bench.run(async (context) => {
    range(context, "A1:B2").formulas = [
      ["n", "twice"],
      [1, "=[@n]*2"],
    ];
    const table = sheet1(context).tables.add("A1:B2", true);
    table.rows.add(undefined, [[2, null as never]]);
    range(context, "A4").values = [[3]];
    const cells = range(context, "A1:B4").load("formulas");
    const all = table.getRange().load("address");
    await context.sync();
    return [all.address, cells.formulas.map(([, second]) => second as string)];
  });
  expect(told).toEqual(["Sheet1!A1:B3", ["twice", "=[@n]*2", "", ""]]);
});

// Excel.Worksheet.delete: a sheet that is very hidden must be shown first.
it("does not delete a very hidden sheet", async () => {
  const remove = (context: Context) => {
    const other = context.workbook.worksheets.add("other");
    other.visibility = "VeryHidden";
    other.delete();
  };
  expect(await bench.codeOf(remove)).toBe("InvalidOperation");
});

// Excel.WorksheetChangedEventArgs: each write is an event of its own.
it("tells of every write what was before and after it, not what the batch left", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await bench.run(async (context) => {
    sheet1(context).onChanged.add(async (event) => void heard.push(event));
  });
  await bench.run(async (context) => {
    for (const value of [1, "two", "=1+2"]) range(context, "B2").values = [[value]];
    range(context, "B2").clear("Contents");
  });
  await bench.host.settled();
  expect(
    heard.map(({ address, source, triggerSource }) => [address, source, triggerSource]),
  ).toEqual(Array(4).fill(["B2", "Local", "ThisLocalAddin"]));
  expect(
    heard.map(({ details }) => [
      details.valueTypeBefore,
      details.valueBefore,
      details.valueTypeAfter,
      details.valueAfter,
    ]),
  ).toEqual([
    ["Empty", "", "Double", 1],
    ["Double", 1, "String", "two"],
    ["String", "two", "Double", 3],
    ["Double", 3, "Empty", ""],
  ]);
});
