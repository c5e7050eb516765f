import { sheetsRead } from "../../../cli/bytes/sheets-read";

interface Workbook {
  /** The formulas of each sheet. */
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

/** Titles and names that the sheet "S" leads to, null where nobody knows. */
const readBy = ({ sheets, names = {} }: Workbook): readonly string[] | null => {
  const read = sheetsRead(
    { titles: ["S"], names: [] },
    {
      titles: Object.keys(sheets),
      named: (name) => names[name] ?? [],
      on: (title) => sheets[title] ?? [],
    },
  );
  return read && [...read.titles, ...read.names].sort();
};

const others = { A: ["=1+1"], "O'B 1": ["=A1"], C: ["=S!A1"] };

it.each<[string, Workbook, readonly string[]]>([
  ["its own cells alone", { sheets: { S: ["=A1+SUM(B1:B9)"], ...others } }, ["S"]],
  ["a sheet, whatever the case of its title", { sheets: { S: ["=a!A1"], ...others } }, ["A", "S"]],
  ["a title in quotes", { sheets: { S: ["=SUM('O''B 1'!A1:B2)"], ...others } }, ["O'B 1", "S"]],
  [
    "where a range is of which only the place is asked",
    { sheets: { S: ["=ROW(A!A1)"], ...others } },
    ["A", "S"],
  ],
  [
    "the ends of a range that is computed",
    { sheets: { S: ["=SUM(INDEX(A!A:A,1):A!B2)"], ...others } },
    ["A", "S"],
  ],
  [
    "what a sheet it reads reads",
    { sheets: { S: ["=C!A1"], ...others, C: ["=A!A1"] } },
    ["A", "C", "S"],
  ],
  [
    "what a name means, and a name in it",
    { sheets: { S: ["=Rate*2"], ...others }, names: { rate: ["=Other+1"], other: ["=A!$A$1"] } },
    ["A", "S", "other", "rate"],
  ],
  [
    "a name of a sheet",
    { sheets: { S: ["=C!rate"], ...others }, names: { rate: ["=A!$A$1"] } },
    ["A", "C", "S", "rate"],
  ],
  [
    "a name that stands for itself",
    { sheets: { S: ["=loop"], ...others }, names: { loop: ["=loop+A!A1"] } },
    ["A", "S", "loop"],
  ],
  ["no sheet that is only mentioned in a text", { sheets: { S: ['="A!A1"'], ...others } }, ["S"]],
  [
    "no name that nobody mentions",
    { sheets: { S: ["=1"], ...others }, names: { rate: ["=A!$A$1"] } },
    ["S"],
  ],
])("finds %s", (_, workbook, expected) => {
  expect(readBy(workbook)).toEqual(expected);
});

it.each([
  ["a reference made of a text", '=INDIRECT("A!A1")'],
  ["several sheets", "=SUM(A:C!A1)"],
  ["another file", "=[1]A!A1"],
  ["what is no formula", "=1+"],
])("finds nothing for certain where there is %s", (_, formula) => {
  expect(readBy({ sheets: { S: [formula], ...others } })).toBeNull();
});
