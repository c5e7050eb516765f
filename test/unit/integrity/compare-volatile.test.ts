import { finding } from "../../../src/faults/finding";
import { volatileRows } from "../../../src/integrity/compare-volatile";
import { volatileIn } from "../../../src/integrity/volatile";
import { on } from "../tampering/step";
import { fixesAfter } from "./small-book";

it.each([
  ["=RAND()", "RAND"],
  ["=1+now()", "NOW"],
  ["=TODAY ()-1", "TODAY"],
  ["=SUM(OFFSET(A1,0,0,3,1))", "OFFSET"],
  ['=INDIRECT("A"&1)', "INDIRECT"],
  ["=RANDBETWEEN(1,9)", "RANDBETWEEN"],
])("%s changes by itself", (formula, called) => {
  expect(volatileIn(formula)).toBe(called);
});

it.each([
  ["=SUM(A1:A3)"],
  ['="NOW()"'],
  ["='RAND() 2024'!A1"],
  ["=MY.NOW(1)"],
  ["=BRAND(1)"],
  ["NOW()"],
  [3],
  [undefined],
])("%s stays as it is", (content) => {
  expect(volatileIn(content)).toBeNull();
});

it("an entry that changes by itself is told with its cell, and nothing is done to it", () => {
  const steps = fixesAfter({ do: "formula", at: on("表一", 4, 1), formula: "=0*RAND()" });
  expect(steps.map(([code]) => code)).toContain("entry-changes-itself");
});

it("rows of measured data are looked through to the last", () => {
  const number = { kind: "number", double: 1 } as const;
  const cells = [
    [number, number],
    [number, { ...number, formula: "=1+0*NOW()" }],
  ];
  expect(volatileRows({ sheet: "监测数据", row: 900, column: 2, cells })).toEqual([
    finding(
      "entry-changes-itself",
      { sheet: "监测数据", row: 901, column: 3 },
      { function: "NOW" },
    ),
  ]);
});
