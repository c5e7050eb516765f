import { finding, remedyOf } from "../../../src/faults/finding";
import {
  defaultTreatments,
  importProblemCodes,
  treatments,
} from "../../../src/faults/import-problem";
import { isOpen, problem } from "../../../src/faults/problem";
import { refuse, Refused } from "../../../src/faults/refusal";
import { sealChange } from "../../../src/faults/seal-change";
import { SourceFault } from "../../../src/faults/source-fault";

const where = { sheet: "表A.1", row: 3, column: 4 };

it("a refusal ends the work with its code, what it concerns and what the host said", () => {
  const refused = (act: () => never): unknown => {
    try {
      return act();
    } catch (error) {
      return error instanceof Refused ? error.refusal : error;
    }
  };
  expect(refused(() => refuse("sheet-exists", "封签", "A sheet"))).toEqual({
    code: "sheet-exists",
    subject: "封签",
    cause: "A sheet",
  });
  expect(refused(() => refuse("sealed"))).toEqual({ code: "sealed", subject: "", cause: "" });
});

it("a fault of a source says its code and facts, and keeps what caused it", () => {
  const cause = new Error("zip");
  const fault = new SourceFault("sheet-unreadable", { sheet: "监测", cell: "B7" }, { cause });
  expect([fault.message, fault.cause]).toEqual([
    'sheet-unreadable {"sheet":"监测","cell":"B7"}',
    cause,
  ]);
});

it.each([
  [problem("item-blank", where, { item: "1.1.1", maximum: "2" }), true],
  [problem("parameter-blank", where, { parameter: "year" }), true],
  [problem("boundary-not-confirmed", where, {}), true],
  [problem("year-without-data", where, { year: "2024" }), true],
  [problem("item-unknown", where, { text: "9" }), false],
])("%j is an entry still to be made: %p", (found, open) => expect(isOpen(found)).toBe(open));

it.each([
  [finding("formula-changed", where, { text: "5" }), "repair"],
  [finding("entry-moved", where, { name: "tanping_year", expected: "A1" }), "person"],
  [finding("rows-reordered", where, { sheet: "表A.1" }), "none"],
] as const)("%j is put right by: %s", (found, remedy) => expect(remedyOf(found)).toBe(remedy));

it("a change since sealing keeps where it is found and its stable key", () => {
  expect(sealChange("row-changed", { where, key: "1.1.1" }, { key: "1.1.1" })).toEqual({
    code: "row-changed",
    where,
    key: "1.1.1",
    facts: { key: "1.1.1" },
  });
});

it.each(importProblemCodes)(
  "%s is treated as the first of its treatments unless one is chosen",
  (code) => {
    expect(defaultTreatments[code]).toBe(treatments[code][0]);
    expect(new Set(treatments[code]).size).toBe(treatments[code].length);
  },
);
