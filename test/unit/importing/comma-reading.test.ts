import { commaReading, type CommaReading } from "../../../src/importing/rows/comma-reading";
import { readAmount } from "../../../src/importing/cells/read-amount";
import { openSource } from "../../../src/tabular/open-source";
import type { Delimiter, SourceCell } from "../../../src/tabular/source";
import { analysisOf, noPause, sourceOf, summary } from "./tables";

const reading = (
  cells: readonly (readonly SourceCell[])[],
  delimiter: Delimiter = ",",
): Promise<CommaReading> => {
  const columns = [0, 1].map((index) => ({ index, heading: "", role: null, unit: null }));
  const table = { rows: cells, first: 0, columns };
  return commaReading(table, { emission: 0 }, { delimiter, pause: noPause });
};
const column = (cells: readonly SourceCell[]) => cells.map((cell) => [cell]);

describe("the numbers of a table", () => {
  it.each<[readonly SourceCell[]]>([
    [["1 234,5", "1.234"]],
    [["12,5", "1.234"]],
    [["1.234.567", "987.654"]],
    [["1234,567", "1.234"]],
    [["12,5", "1,234.5", "1,234"]],
    [["1.234,5", "1.234", "12.5"]],
  ])("may be two where commas stand before decimals: %j", async (cells) => {
    expect(await reading(column(cells))).toBe("asked");
  });

  it.each<[readonly SourceCell[]]>([
    [["12.5", "1,234.5", "1.234,5"]],
    [["1\u00a0234,5"]],
    [["１．２３４，５"]],
    [["1.234,5 t"]],
    [["-1.234,5"]],
    [["(1.234,50)"]],
    [["0,123", "13"]],
    [[null, 12.5, "Excluded", "1.234,5"]],
    [["1.234.567", "1234"]],
    [["1.234", "1.234,5"]],
    [["1.234,5", "<1.234"]],
    [["1.234,5 t", "1.234 t"]],
  ])("have one reading each, with commas before decimals: %j", async (cells) => {
    expect(await reading(column(cells))).toBe("noted");
  });

  it.each<[readonly SourceCell[]]>([
    [["1.234", "2.345"]],
    [["1,234", "2,345"]],
    [["1,234.5", "1.234"]],
    [["1,23", "1,234.5"]],
    [["1.234.567", "1234.5"]],
    [["12,34,567", "1,234"]],
    [["3,5-4,2"]],
    [["甲,乙", "n.a."]],
    [[1.234, 2345.5]],
    [[]],
  ])("are read as usual: %j", async (cells) => {
    expect(await reading(column(cells))).toBe("usual");
  });

  it("may be two where only a column beside them has commas before decimals, which nobody reads", async () => {
    expect(await reading([["1.234", "12,5"]])).toBe("asked");
    expect(await reading([["1.234", "甲 1,5 t"]])).toBe("usual");
  });

  it.each<[readonly SourceCell[], CommaReading]>([
    [["12.345", "12.101"], "asked"],
    [["12,345", "12,101"], "asked"],
    [["12,345", "12.345"], "asked"],
    [["1234,5", "12,34"], "noted"],
    [["12345", "12101"], "usual"],
    [["12.345", "1234.5"], "usual"],
    [["0.125", "12.345"], "usual"],
  ])("in a file separated by semicolons: %j are %s", async (cells, wanted) => {
    expect(await reading(column(cells), ";")).toBe(wanted);
  });
});

describe("an amount in such a column", () => {
  const read = (text: string, commas: "comma" | "point" | "set-aside") => {
    const { value, remarks } = readAmount(text, "t", commas);
    return [value?.toFixed() ?? "-", ...remarks.map(({ code, fact }) => `${code}:${fact}`)].join(
      " ",
    );
  };

  it.each([
    ["1.234", "1234 decimal-comma:1234", "1.234 decimal-comma:1234"],
    ["1,234", "1.234 decimal-comma:1.234", "1234 decimal-comma:1.234"],
    ["1.234,5", "1234.5 decimal-comma:1234.5", "- not-a-number:"],
    ["1.234.567", "1234567 decimal-comma:1234567", "- not-a-number:"],
    ["0,5", "0.5 decimal-comma:0.5", "- not-a-number:"],
    [
      "1.234 kg",
      "1.234 unit-in-cell:kg decimal-comma:1234",
      "0.001234 unit-in-cell:kg decimal-comma:1234",
    ],
    [
      "<1.234",
      "1234 below-limit:1234 decimal-comma:1234",
      "1.234 below-limit:1.234 decimal-comma:1234",
    ],
    ["-1.234", "- negative:", "- negative:"],
    ["1234", "1234", "1234"],
    ["12.5", "12.5", "12.5"],
    ["0.123", "0.123", "0.123"],
    ["1 234", "1234 thousands:1234", "1234 thousands:1234"],
    ["1,234,567.5", "1234567.5 thousands:1234567.5", "1234567.5 thousands:1234567.5"],
  ])("%s is %s, or %s", (text, comma, point) => {
    expect([read(text, "comma"), read(text, "point")]).toEqual([comma, point]);
    expect(read(text, "set-aside")).toBe(comma);
  });
});

describe("a table with decimal commas in it", () => {
  const rows = [
    ["年份", "月份", "排放量(t)", "产量(MWh)"],
    ["2023", "1", "1.234,5", "5.5"],
    ["2023", "2", "1.234", "5.123"],
    ["2023", "3", "1200", "5"],
  ];

  it("lists every number that could be two, and reads none of them unasked", async () => {
    const { years, setAside, problems } = summary(await analysisOf(sourceOf(rows)));
    expect(years).toEqual(["2023 1200 5"]);
    expect(setAside).toEqual({ "decimal-comma": 2 });
    expect(problems).toEqual([
      "decimal-comma 2 排放量(t) 1.234,5",
      "decimal-comma 3 排放量(t) 1.234",
      "decimal-comma 3 产量(MWh) 5.123",
    ]);
  });

  it.each([
    ["comma", ["2023 3668.5 5133.5"], {}, 4],
    ["point", ["2023 1201.234 10.123"], { "not-a-number": 1 }, 4],
  ] as const)("reads all of them with the %s where that is chosen", async (chosen, ...wanted) => {
    const treatments = { "decimal-comma": chosen } as const;
    const found = summary(await analysisOf(sourceOf(rows, { treatments })));
    expect([found.years, found.setAside, found.problems.length]).toEqual(wanted);
  });

  it("may come as a file with semicolons and months across", async () => {
    const text = "Quelle;2023-01;2023-02;2023-03\r\nKessel 1;1.234;1250,75;987,5\r\n";
    const bytes = new TextEncoder().encode(text);
    const sheet = await (await openSource({ name: "de.csv", bytes })).sheet(0);
    const source = sourceOf(sheet.rows, { treatments: { "decimal-comma": "comma" } });
    expect(summary(await analysisOf(source)).years).toEqual(["2023 3472.25 "]);
    const { setAside } = summary(await analysisOf(sourceOf(sheet.rows)));
    expect(setAside).toEqual({ "decimal-comma": 3 });
  });

  it("has one habit in a column that shows points and a comma", async () => {
    const { years, setAside, problems } = summary(
      await analysisOf(
        sourceOf([
          ["年份", "排放量(t)"],
          ["2022", "1.234,5"],
          ["2023", "1.234"],
          ["2024", "999,5"],
        ]),
      ),
    );
    expect(years).toEqual(["2022 1234.5 ", "2023 1234 ", "2024 999.5 "]);
    expect(setAside).toEqual({});
    expect(problems.every((its) => its.startsWith("comma-noted"))).toBe(true);
  });
});
