import { readFileSync } from "node:fs";
import { toDouble } from "../../../src/exact/ratio";
import { openSaved } from "../../../src/saved/open-saved";
import { savedWorkbook } from "../../../src/saved/saved-workbook";
import { cellKey } from "../../../src/saved/sheet-cells";
import { scoreSaved } from "../../../src/workflows/score-saved";
import { verifyWorkbook } from "../../../src/workflows/verify-workbook";

const sealed = () =>
  openSaved(new Uint8Array(readFileSync("test/data/format-1/sealed.zh-CN.xlsx")));

it("a sealed file is verified from what is stored in it", async () => {
  const outcome = await verifyWorkbook(null, savedWorkbook(sealed()));
  expect(outcome).toMatchObject({
    kind: "done",
    answer: { report: { status: "intact" }, changes: [], findings: [] },
  });
});

it("it is scored from what is stored in it", async () => {
  const outcome = await scoreSaved(savedWorkbook(sealed()));
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  const { composite } = outcome.answer.card;
  expect(composite && toDouble(composite.score)).toBe(87.5);
});

it("what its formulas show is known only where somebody calculated them", async () => {
  const titles = ["表A.3", "没有"];
  expect(await savedWorkbook(sealed()).readShown(titles)).toEqual([]);
  const value = { kind: "number", double: 1 } as const;
  const results = new Map([["表A.3", new Map([[cellKey(8, 1), { value, formula: null }]])]]);
  expect(await savedWorkbook(sealed(), results).readShown(titles)).toEqual([
    { sheet: "表A.3", row: 8, column: 1, cells: [[value]] },
  ]);
});
