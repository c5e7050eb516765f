import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
const heard: unknown[] = [];
beforeEach(async () => {
  heard.length = 0;
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const bindings = (context: Context) => context.workbook.bindings;

const doing = async (work: (context: Context) => unknown) => {
  await bench.run(async (context) => {
    work(context);
    await context.sync();
  });
  await bench.host.settled();
};

const hearOf = (id: string) =>
  doing((context) => {
    const binding = bindings(context).getItem(id);
    binding.onDataChanged.add(async (event) => void heard.push(["data", event.binding.id]));
    binding.onSelectionChanged.add(
      async ({ startRow, startColumn, rowCount, columnCount }) =>
        void heard.push(["selection", startRow, startColumn, rowCount, columnCount]),
    );
  });

describe("a binding to a range", () => {
  beforeEach(async () => {
    await doing((context) =>
      bindings(context).add(sheet1(context).getRange("B2:C4"), "Range", "r"),
    );
    await hearOf("r");
  });

  it("tells once in a batch of what is written into it", async () => {
    await doing((context) => {
      sheet1(context).getRange("B2").values = [[1]];
      sheet1(context).getRange("C4").values = [[2]];
    });
    expect(heard).toEqual([["data", "r"]]);
  });

  it.each<[string, (context: Context) => unknown]>([
    ["formats", (context) => (sheet1(context).getRange("B3").format.fill.color = "red")],
    ["results", (context) => (sheet1(context).getRange("F9").values = [[7]])],
  ])("tells of %s that change in it", async (_says, change) => {
    await doing((context) => (sheet1(context).getRange("C3").formulas = [["=F9*2"]]));
    heard.length = 0;
    await doing(change);
    expect(heard).toEqual([["data", "r"]]);
  });

  it("says nothing of cells beside it, of other sheets, and while events are off", async () => {
    await doing((context) => {
      sheet1(context).getRange("A1:A9").values = Array.from({ length: 9 }, () => [1]);
      context.workbook.worksheets.add("other").getRange("B2").values = [[1]];
    });
    await doing((context) => (context.runtime.enableEvents = false));
    await doing((context) => (sheet1(context).getRange("B2").values = [[1]]));
    expect(heard).toEqual([]);
  });

  it("tells which of its cells are selected", async () => {
    await doing((context) => sheet1(context).getRange("C3:D9").select());
    await doing((context) => sheet1(context).getRange("F1").select());
    expect(heard).toEqual([["selection", 1, 1, 2, 1]]);
  });

  it("follows its cells", async () => {
    await doing((context) => sheet1(context).getRange("1:2").insert("Down"));
    const address = await bench.run(async (context) => {
      const range = bindings(context).getItem("r").getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B4:C6");
  });

  it("is invalid once its cells are gone", async () => {
    await doing((context) => sheet1(context).getRange("A:D").delete("Left"));
    const ask = (context: Context) => bindings(context).getItem("r").getRange().load("address");
    expect(await bench.codeOf(ask)).toBe("InvalidBinding");
  });

  it("tells no more once it is deleted", async () => {
    await doing((context) => bindings(context).getItem("r").delete());
    await doing((context) => (sheet1(context).getRange("B2").values = [[1]]));
    expect(heard).toEqual([]);
    expect(await bench.codeOf((context) => bindings(context).getItem("r").load("type"))).toBe(
      "ItemNotFound",
    );
  });
});

it("binds a table as a whole, and follows what it grows to", async () => {
  await doing((context) => {
    sheet1(context).getRange("A1:A3").values = [["Tonnes"], [1], [2]];
    const table = sheet1(context).tables.add("A1:A3", true);
    table.name = "Fuel";
    bindings(context).add(table.getRange(), "Table", "t");
  });
  await hearOf("t");
  await doing((context) => context.workbook.tables.getItem("Fuel").rows.add(undefined, [[3]]));
  heard.length = 0;
  await doing((context) => (sheet1(context).getRange("A4").values = [[9]]));
  expect(heard).toEqual([["data", "t"]]);
  const name = await bench.run(async (context) => {
    const table = bindings(context).getItem("t").getTable().load("name");
    await context.sync();
    return table.name;
  });
  expect(name).toBe("Fuel");
});

it("binds what is selected, and what has a name, and lists all in their order", async () => {
  const read = await bench.run(async (context) => {
    sheet1(context).getRange("B7").values = [[0.5]];
    sheet1(context).getRange("B7").numberFormat = [["0%"]];
    context.workbook.names.add("share", sheet1(context).getRange("B7"));
    bindings(context).addFromNamedItem("share", "Text", "named");
    sheet1(context).getRange("C1:C2").select();
    bindings(context).addFromSelection("Range", "selected");
    const text = bindings(context).getItemAt(0).getText();
    const list = bindings(context).load("count,items/id,items/type");
    const none = bindings(context).getItemOrNullObject("none").load("id");
    await context.sync();
    const items = list.items.map(({ id, type }) => [id, type]);
    return { text: text.value, count: list.count, items, none: none.isNullObject };
  });
  expect(read).toEqual({
    text: "50%",
    count: 2,
    items: [
      ["named", "Text"],
      ["selected", "Range"],
    ],
    none: true,
  });
});

describe("what cannot be bound", () => {
  it.each<[string, (context: Context) => unknown, string]>([
    [
      "a text of several cells",
      (context) => bindings(context).add("A1:A2", "Text", "x"),
      "InvalidArgument",
    ],
    [
      "a table that is none",
      (context) => bindings(context).add("A1:A2", "Table", "x"),
      "InvalidArgument",
    ],
    [
      "a kind that Excel does not know",
      (context) => bindings(context).add("A1:A2", "Matrix" as never, "x"),
      "InvalidArgument",
    ],
    [
      "a name that is not there",
      (context) => bindings(context).addFromNamedItem("none", "Range", "x"),
      "ItemNotFound",
    ],
    [
      "a range as a table",
      (context) => bindings(context).add("A1:A2", "Range", "x").getTable().load("name"),
      "InvalidOperation",
    ],
    [
      "a text as a range",
      (context) => bindings(context).add("A1", "Text", "x").getRange().load("address"),
      "InvalidOperation",
    ],
    [
      "a range as a text",
      (context) => bindings(context).add("A1", "Range", "x").getText(),
      "InvalidOperation",
    ],
    ["none at all", (context) => bindings(context).getItemAt(0).load("id"), "ItemNotFound"],
  ])("is refused: %s", async (_says, ask, code) => {
    expect(await bench.codeOf(ask)).toBe(code);
  });
});

describe("the document", () => {
  const document = () => bench.Office.context.document;

  it("keeps settings with the workbook once they are saved, and tells of it", async () => {
    await doing((context) =>
      context.workbook.settings.onSettingsChanged.add(async () => void heard.push("settings")),
    );
    document().settings.set("review", true);
    expect(bench.book.settings.has("review")).toBe(false);
    await new Promise<void>((done) => document().settings.saveAsync(() => done()));
    await bench.host.settled();
    expect([...bench.book.settings]).toEqual([["review", true]]);
    expect(heard).toEqual(["settings"]);
    document().settings.remove("review");
    document().settings.saveAsync();
    expect(bench.book.settings.size).toBe(0);
  });

  it("reads settings anew when it is told to", async () => {
    await doing((context) => context.workbook.settings.add("rounds", 3));
    expect(document().settings.get("rounds")).toBeNull();
    document().settings.refreshAsync(() => undefined);
    expect(document().settings.get("rounds")).toBe(3);
  });

  it.each([
    ["text", "succeeded", "a\t1\nb\t2"],
    [
      "matrix",
      "succeeded",
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    ["table", "failed", undefined],
  ] as const)("gives what is selected: %s", async (coercion, status, value) => {
    await doing((context) => {
      const range = sheet1(context).getRange("A1:B2");
      range.values = [
        ["a", 1],
        ["b", 2],
      ];
      range.select();
    });
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      document().getSelectedDataAsync(coercion as Office.CoercionType, resolve),
    );
    expect([result.status, result.value]).toEqual([status, value]);
  });
});
