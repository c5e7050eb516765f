import { readPasted } from "../../../src/tabular/read-pasted";
import { faultOf } from "./open-text";

it.each([
  [
    "what a spreadsheet copies",
    '年份\t排放量\r\n2019\t"1,5\n(revised)"\r\n\t2\r\n',
    [
      ["年份", "排放量"],
      ["2019", "1,5\n(revised)"],
      [null, "2"],
    ],
  ],
  ["thousands in commas beside tabs", "2019\t1,500", [["2019", "1,500"]]],
  [
    "text with commas",
    "year,t\n2019,1",
    [
      ["year", "t"],
      ["2019", "1"],
    ],
  ],
  [
    "text with semicolons",
    "year;t\n2019;1,5",
    [
      ["year", "t"],
      ["2019", "1,5"],
    ],
  ],
  ["one column", "t\n007\n\n2", [["t"], ["007"], [], ["2"]]],
])("reads %s", async (_, text, rows) => {
  expect(await readPasted(text)).toEqual({
    name: "",
    rows,
    hidden: new Set(),
    hiddenColumns: new Set(),
  });
});

it("reads a long block whose line ends fall between its pieces", async () => {
  const { rows } = await readPasted("12345\t6\r\n".repeat(50_000));
  expect(rows).toHaveLength(50_000);
  expect(rows.every(([first, second]) => first === "12345" && second === "6")).toBe(true);
});

it("refuses what holds nothing and what cannot be told apart", async () => {
  expect(await faultOf(readPasted(" \n\t\n"))).toEqual({ code: "empty", facts: {} });
  expect(await faultOf(readPasted('a\tb\n"c\td'))).toEqual({
    code: "quote-not-closed",
    facts: { row: 2 },
  });
});
