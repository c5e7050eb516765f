import { createWorkbook } from "../../src/workflows/create-workbook";
import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import type { ValidationRule } from "@tanping/workbench/book/validation";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { excel2021, excelAsReported } from "@tanping/workbench/host/host-profile";
import { scoredAt, scoreNow } from "./support/assessed-book";
import { enterAssessment } from "./support/fill";
import { codeOf, importNow, sourceOf } from "./support/imports";
import { openBook, type OpenBook } from "./support/open-book";
import { opened, placeOf } from "./support/tampering-tools";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

const widened = (rule: ValidationRule): ValidationRule =>
  "formula1" in rule ? { ...rule, formula1: String(Number(rule.formula1) + 1) } : rule;

/** Gives the first cell of a name a limit that is one more. */
const widen = (name: string) =>
  opened((book) => {
    const { sheet, area } = placeOf(book, name);
    const validation = sheet.validationAt(area.row, area.column);
    if (!validation) throw new Error(`${name} has no validation.`);
    const { rule, ...words } = validation;
    const first = { ...area, rows: 1, columns: 1 };
    book.setValidation(sheet.id, first, { ...words, rule: widened(rule) }, "user");
  });

describe.each([
  ['as formulas such as "=10"', excel2021],
  ["as numbers, and all else otherwise than documented", excelAsReported],
])("where Excel tells the limits of validations %s", (_form, profile) => {
  let scored: BookSnapshot;
  let open: OpenBook;
  beforeAll(async () => {
    const first = await openBook(new Book(createCalculator()), profile);
    answerOf(await createWorkbook("zh-CN"));
    enterAssessment(first.book);
    await scoreNow();
    scored = first.book.snapshot();
    first.close();
  });
  beforeEach(async () => {
    open = await openBook(Book.load(createCalculator(), scored), profile);
  });
  afterEach(() => open.close());

  const found = async () => answerOf(await inspectWorkbook()).map(({ code }) => code);

  it("a created workbook has all its rules", async () => {
    expect(await found()).toEqual([]);
  });

  it("the rules put on again after an import are the workbook's own", async () => {
    const heading = ["年份", "月份", "排放源", "排放量（tCO2e）", "产出量（MWh）"];
    const rows = Array.from({ length: 40 }, (_, month) => [2015 + month, null, "锅炉", 1, 10]);
    expect(codeOf(await importNow([sourceOf([heading, ...rows])]))).toBe("done");
    expect(await found()).toEqual([]);
  });

  it.each([
    "tanping_a1_score",
    "tanping_organisation",
    "tanping_weight_qualitative",
    "tanping_year",
  ])("other limits at %s are found, and put right by one repair", async (name) => {
    widen(name)(open.book);
    expect(await found()).toEqual(["rule-lost"]);
    const { restored, left } = answerOf(await repairWorkbook());
    expect([restored.map(({ code }) => code), left]).toEqual([["rule-lost"], []]);
    expect(await found()).toEqual([]);
  });

  it("a scored workbook is sealed, verified as intact, and opened again", async () => {
    answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }));
    const { report, changes, findings } = answerOf(await verifyWorkbook(null));
    expect([report.status, changes, findings]).toEqual(["intact", [], []]);
    expect(await found()).toEqual([]);
    answerOf(await unsealWorkbook({ by: "李工", reason: "", now: scoredAt }));
    expect(await found()).toEqual([]);
  });
});
