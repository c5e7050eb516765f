import { createWorkbook } from "../../src/workflows/create-workbook";
import { enterItems } from "../../src/workflows/enter-items";
import { openRecords } from "../../src/workflows/open-records";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { openAssessment } from "./support/assessed-book";
import { openBook, type OpenBook } from "./support/open-book";

let open: OpenBook;
afterEach(() => open.close());

const protectStructure = () => open.book.protectWorkbook("another's", "user");

it("is told where it is why no sheet comes, with its own remedy", async () => {
  open = await openBook();
  protectStructure();
  const refused = { kind: "refused", refusal: { code: "structure-protected" } };
  expect(await createWorkbook("zh-CN")).toMatchObject(refused);
  expect(open.book.sheets).toHaveLength(1);
});

it("is why no list of records is made, and is no reason not to enter a score", async () => {
  open = await openAssessment();
  protectStructure();
  expect(await openRecords("meetings")).toMatchObject({ refusal: { code: "structure-protected" } });
  const entry = { item: "1.1.1", column: "score", value: 1, was: 1.5 } as const;
  expect(await enterItems([entry])).toMatchObject({ kind: "done" });
});

it("is not what a protected sheet is taken for", async () => {
  open = await openAssessment();
  const sheet = open.book.sheet("表A.3");
  if (!sheet?.protection) throw new Error("The book has no protected 表A.3.");
  const { options } = sheet.protection;
  open.book.unprotect(sheet.id, null, "user");
  open.book.protect(sheet.id, options, "another's", "user");
  expect(await scoreWorkbook(new Date())).toMatchObject({ refusal: { code: "access-denied" } });
});
