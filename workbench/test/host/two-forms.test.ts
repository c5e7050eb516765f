import { excelAsReported, type HostProfile } from "../../host/host-profile";
import { twoForms } from "../../host/two-forms";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);

interface Loadable {
  readonly context: OfficeExtension.ClientRequestContext;
  load(names: string): unknown;
  toJSON(): unknown;
}

const loaded = async (object: Loadable, names: string) => {
  object.load(names);
  await object.context.sync();
  return object.toJSON() as Record<string, unknown>;
};

const detailsHeard = async (context: Context): Promise<unknown> => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  sheet1(context).onChanged.add(async (event) => void heard.push(event));
  await context.sync();
  range(context, "A1").values = [[1]];
  await context.sync();
  await bench.host.settled();
  return heard.map(({ details }) => details?.valueAfter ?? "no details");
};

/** How each place is asked, what it answers as documented, and what otherwise. */
const places: Readonly<
  Record<string, readonly [ask: (context: Context) => Promise<unknown>, unknown, unknown]>
> = {
  limits: [
    (context) => {
      const { dataValidation } = range(context, "A1");
      dataValidation.rule = { decimal: { formula1: 0, formula2: "=B1", operator: "Between" } };
      return loaded(dataValidation, "rule");
    },
    { rule: { decimal: { formula1: "=0", formula2: "=B1", operator: "Between" } } },
    { rule: { decimal: { formula1: 0, formula2: "=B1", operator: "Between" } } },
  ],
  "mixed-validations": [
    (context) => {
      range(context, "A1").dataValidation.rule = { custom: { formula: "=A1>1" } };
      return loaded(range(context, "A1:A2").dataValidation, "type");
    },
    { type: "MixedCriteria" },
    { type: "Inconsistent" },
  ],
  "list-sources": [
    (context) => {
      const { dataValidation } = range(context, "A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=B1:B3" } };
      return loaded(dataValidation, "rule");
    },
    { rule: { list: { inCellDropDown: true, source: "=B1:B3" } } },
    { rule: { list: { inCellDropDown: true, source: "B1:B3" } } },
  ],
  "no-text": [
    (context) => loaded(context.workbook.names.add("x", "=1"), "comment"),
    { comment: "" },
    { comment: null },
  ],
  colours: [
    (context) => {
      const { fill } = range(context, "A1").format;
      fill.color = "orange";
      return loaded(fill, "color");
    },
    { color: "#FFA500" },
    { color: "#ffa500" },
  ],
  titles: [
    (context) => loaded(range(context, "A1"), "address"),
    { address: "Sheet1!A1" },
    { address: "'Sheet1'!A1" },
  ],
  formats: [
    (context) => {
      const cell = range(context, "A1");
      cell.numberFormat = [["yyyy-mm-dd"]];
      return loaded(cell, "numberFormat");
    },
    { numberFormat: [["yyyy-mm-dd"]] },
    { numberFormat: [["yyyy\\-mm\\-dd"]] },
  ],
  sizes: [
    async (context) => {
      const cell = range(context, "A1");
      cell.format.columnWidth = 100;
      const told = cell.getColumnProperties({ format: { columnWidth: true } });
      const { columnWidth } = await loaded(cell.format, "columnWidth");
      return [columnWidth, told.value[0]?.format?.columnWidth];
    },
    [100, 100],
    [99.75, 99.75],
  ],
  order: [
    async (context) => {
      const { names } = context.workbook;
      names.add("first", "=1");
      names.add("second", "=2");
      names.load("items/name");
      await context.sync();
      return names.items.map(({ name }) => name);
    },
    ["first", "second"],
    ["second", "first"],
  ],
  dates: [
    (context) => {
      const cell = range(context, "A1");
      cell.values = [["2024年1月5日"]];
      return loaded(cell, "values");
    },
    { values: [["2024年1月5日"]] },
    { values: [[45_296]] },
  ],
  "unknown-names": [
    (context) =>
      loaded(range(context, "A1"), "rowIndex,noSuchThing").catch(
        ({ code }: OfficeExtension.Error) => code,
      ),
    { rowIndex: 0 },
    "InvalidArgument",
  ],
  "event-details": [detailsHeard, [1], ["no details"]],
};

it("tries every place that is listed", () => {
  expect(Object.keys(places)).toEqual(twoForms.map(({ id }) => id));
});

const profiles: readonly (readonly [HostProfile["forms"], 1 | 2])[] = [
  ["documented", 1],
  ["reported", 2],
];

describe.each(profiles)("as %s", (forms, at) => {
  it.each(twoForms)("$id: $en", async ({ id }) => {
    bench = await openWorkbench({ ...excelAsReported, forms });
    const place = places[id];
    expect(await bench.run(async (context) => place?.[0](context))).toEqual(place?.[at]);
    bench.close();
  });
});
