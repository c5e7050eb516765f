import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);
const names = (context: Context) => context.workbook.names;

describe("defined names", () => {
  it("refer to a range, a number or a text", async () => {
    const read = await bench.run(async (context) => {
      names(context).add("scores", range(context, "B2:B9"), "the scores");
      names(context).add("limit", "=0.1");
      names(context).add("language", '="zh-CN"');
      const items = names(context).load(
        "items/name,items/type,items/value,items/formula,items/comment,items/scope",
      );
      await context.sync();
      return items.items.map((item) => [
        item.name,
        item.type,
        item.value,
        item.formula,
        item.comment,
        item.scope,
      ]);
    });
    expect(read.sort()).toEqual([
      ["language", "String", "zh-CN", '="zh-CN"', "", "Workbook"],
      ["limit", "Double", 0.1, "=0.1", "", "Workbook"],
      ["scores", "Range", "Sheet1!B2:B9", "=Sheet1!$B$2:$B$9", "the scores", "Workbook"],
    ]);
  });

  it("lead to their range, or to a null object when they have none", async () => {
    const read = await bench.run(async (context) => {
      names(context).add("scores", range(context, "B2:B9"));
      names(context).add("limit", "=1");
      const scores = names(context).getItem("SCORES").getRange().load("address");
      const none = names(context).getItem("limit").getRangeOrNullObject();
      const missing = names(context).getItemOrNullObject("missing");
      await context.sync();
      return [scores.address, none.isNullObject, missing.isNullObject];
    });
    expect(read).toEqual(["Sheet1!B2:B9", true, true]);
  });

  it("of a sheet are kept apart from those of the workbook", async () => {
    const read = await bench.run(async (context) => {
      names(context).add("x", "=1");
      sheet1(context).names.add("x", "=2");
      const [ofBook, ofSheet] = [names(context), sheet1(context).names].map((collection) =>
        collection.load("items/value,items/scope"),
      );
      await context.sync();
      return [ofBook, ofSheet].map((collection) =>
        collection?.items.map(({ value, scope }) => [value, scope]),
      );
    });
    expect(read).toEqual([[[1, "Workbook"]], [[2, "Worksheet"]]]);
  });

  it("change their formula and visibility, and are deleted", async () => {
    const read = await bench.run(async (context) => {
      const item = names(context).add("x", "=1");
      item.formula = "=Sheet1!$C$1";
      item.visible = false;
      const range = item.getRange().load("address");
      item.load("visible");
      await context.sync();
      item.delete();
      const gone = names(context).getItemOrNullObject("x");
      await context.sync();
      return [range.address, item.visible, gone.isNullObject];
    });
    expect(read).toEqual(["Sheet1!C1", false, true]);
  });

  it.each<[string, (context: Context) => unknown, string]>([
    ["a name that exists", (context) => names(context).add("x", "=2"), "ItemAlreadyExists"],
    ["a name like a cell", (context) => names(context).add("A1", "=2"), "InvalidArgument"],
    ["a name with a blank", (context) => names(context).add("a b", "=2"), "InvalidArgument"],
    ["a missing name", (context) => names(context).getItem("y").load("value"), "ItemNotFound"],
  ])("refuse %s", async (_what, work, code) => {
    await bench.run(async (context) => names(context).add("x", "=1"));
    expect(await bench.codeOf(work)).toBe(code);
  });
});

describe("tables", () => {
  const makeTable = (context: Context) => {
    range(context, "A1:B3").values = [
      ["年份", "排放量"],
      [2023, 10],
      [2024, 9],
    ];
    const table = sheet1(context).tables.add("A1:B3", true);
    table.name = "Monitoring";
    return table;
  };

  it("know their parts", async () => {
    const read = await bench.run(async (context) => {
      const table = makeTable(context);
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("排放量").getDataBodyRange(),
        table.rows.getItemAt(1).getRange(),
      ].map((part) => part.load("address"));
      const noTotals = table.getTotalRowRange;
      table.load("name,showTotals,showHeaders");
      table.columns.load("items/name,count");
      await context.sync();
      return [
        ...parts.map(({ address }) => address),
        table.name,
        table.columns.items.map(({ name }) => name),
        typeof noTotals,
      ];
    });
    expect(read).toEqual([
      "Sheet1!A1:B3",
      "Sheet1!A1:B1",
      "Sheet1!A2:B3",
      "Sheet1!B2:B3",
      "Sheet1!A3:B3",
      "Monitoring",
      ["年份", "排放量"],
      "function",
    ]);
  });

  it("are found by name and by id, from the workbook, the sheet and a range", async () => {
    const read = await bench.run(async (context) => {
      const table = makeTable(context).load("id");
      await context.sync();
      const found = [
        context.workbook.tables.getItem("monitoring"),
        sheet1(context).tables.getItem(table.id),
        range(context, "B2").getTables().getFirst(),
      ].map((each) => each.load("name"));
      const none = context.workbook.tables.getItemOrNullObject("other");
      await context.sync();
      return [...found.map(({ name }) => name), none.isNullObject];
    });
    expect(read).toEqual(["Monitoring", "Monitoring", "Monitoring", true]);
  });

  it("grow by rows at their end", async () => {
    const read = await bench.run(async (context) => {
      const table = makeTable(context);
      table.rows.add(undefined, [
        [2025, 8],
        [2026, 7],
      ]);
      const body = table.getDataBodyRange().load("values");
      const count = table.rows.getCount();
      await context.sync();
      return [body.values, count.value];
    });
    expect(read).toEqual([
      [
        [2023, 10],
        [2024, 9],
        [2025, 8],
        [2026, 7],
      ],
      4,
    ]);
  });

  it("are resized, and become plain cells again", async () => {
    const read = await bench.run(async (context) => {
      const table = makeTable(context);
      table.resize("A1:B5");
      const resized = table.getRange().load("address");
      table.convertToRange();
      const count = sheet1(context).tables.getCount();
      const header = range(context, "A1").load("values");
      await context.sync();
      return [resized.address, count.value, header.values];
    });
    expect(read).toEqual(["Sheet1!A1:B5", 0, [["年份"]]]);
  });

  it("refuse a name that another table has", async () => {
    await bench.run(async (context) => makeTable(context));
    const code = await bench.codeOf((context) => {
      const other = sheet1(context).tables.add("D1:E2", true);
      other.name = "Monitoring";
    });
    expect(["ItemAlreadyExists", "InvalidArgument"]).toContain(code);
  });

  it("cannot overlap", async () => {
    await bench.run(async (context) => makeTable(context));
    expect(await bench.codeOf((context) => sheet1(context).tables.add("B2:C4", true))).not.toBe(
      "no error",
    );
  });
});

describe("settings and properties", () => {
  it("are added, overwritten, listed and deleted", async () => {
    const read = await bench.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("draft", { a: [1, "二"] });
      settings.add("draft", { a: 2 });
      const draft = settings.getItem("draft").load("value");
      const count = settings.getCount();
      await context.sync();
      draft.delete();
      const gone = settings.getItemOrNullObject("draft");
      await context.sync();
      return [draft.value, count.value, gone.isNullObject];
    });
    expect(read).toEqual([{ a: 2 }, 1, true]);
  });

  it("of the document hold texts, and custom ones values", async () => {
    const read = await bench.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "评价报告";
      properties.custom.add("seal", "abc");
      properties.load("title,author");
      const seal = properties.custom.getItem("seal").load("key,value,type");
      await context.sync();
      return [properties.title, properties.author, seal.key, seal.value, seal.type];
    });
    expect(read).toEqual(["评价报告", "", "seal", "abc", "String"]);
  });

  it("refuse a custom property above 255 characters", async () => {
    expect(
      await bench.codeOf((context) => context.workbook.properties.custom.add("k", "a".repeat(256))),
    ).toBe("InvalidArgument");
  });
});
