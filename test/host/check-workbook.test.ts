import { checkWorkbook } from "../../src/workflows/check-workbook";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { work } from "./support/batches";
import { enterAssessment } from "./support/fill";
import { openBook } from "./support/open-book";

it("checks a workbook in two syncs, and writes nothing", async () => {
  const open = await openBook();
  await createWorkbook("zh-CN");
  enterAssessment(open.book);
  const before = open.book.snapshot();
  const earlier = work(open.host).length;
  const outcome = await checkWorkbook();
  expect(outcome).toMatchObject({ kind: "done", answer: { card: { withheldFor: [] } } });
  expect(work(open.host)).toHaveLength(earlier + 2);
  expect(open.book.snapshot()).toEqual(before);
  open.close();
});
