/* eslint-disable no-restricted-globals -- The functions given to evaluate run in the pane, where Excel is. */
import type { Frame } from "playwright-core";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;
let addin: Frame;

beforeEach(async () => {
  bench = await openWorkbench();
  await bench.enter("12");
  await bench.page.getByRole("toolbar").getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.frameLocator("iframe").getByRole("button").first().waitFor();
  const frame = await (await bench.page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame");
  addin = frame;
});

afterEach(() => bench.close());

const close = (changes: "Save" | "SkipSave") =>
  addin
    .evaluate(
      (its) =>
        Excel.run(async (context) => {
          context.workbook.close(its);
          await context.sync();
        }),
      changes,
    )
    // The pane goes with its book, perhaps before it hears that it did.
    .catch(() => undefined);

it("saves the book as the page's own button does, and goes on with it", async () => {
  const download = bench.page.waitForEvent("download");
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.save();
      await context.sync();
    }),
  );
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await bench.expectText("A1", "12");
});

it("saves the book and shows a new one in its place", async () => {
  const download = bench.page.waitForEvent("download");
  await close("Save");
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await bench.expectText("A1", "");
});

it("shows a new book in its place and drops the changes where the add-in says so", async () => {
  let downloads = 0;
  bench.page.on("download", () => (downloads += 1));
  await close("SkipSave");
  await bench.expectText("A1", "");
  expect(downloads).toBe(0);
});
