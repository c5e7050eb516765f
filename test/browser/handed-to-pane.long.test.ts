/* eslint-disable no-restricted-globals -- The functions given to evaluate run in the pane, where Excel is. */
import type { Frame } from "playwright-core";
import {
  openWorkbench,
  pageOf,
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

/** How large a picture is, and how many pixels of it have a colour. */
const measured = (base64: string, color: readonly [number, number, number]) =>
  bench.page.evaluate(
    async ([picture, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0);
      const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if (wanted.every((part, index) => pixels[at + index] === part)) count += 1;
      return { width: image.width, height: image.height, count };
    },
    [base64, color] as const,
  );

it("a picture of cells shows their fills and texts", async () => {
  const picture = await addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2");
      range.format.columnWidth = 60;
      range.format.rowHeight = 15;
      range.getCell(1, 1).format.fill.color = "#FF0000";
      const image = range.getImage();
      await context.sync();
      return image.value;
    }),
  );
  expect(await measured(picture, [255, 0, 0])).toMatchObject({ width: 240, height: 40 });
  expect((await measured(picture, [255, 0, 0])).count).toBeGreaterThan(70 * 17);
  expect((await measured(picture, [0, 0, 0])).count).toBeGreaterThan(0);
});

it("a picture of a chart has the size that is asked for, and its colours", async () => {
  const [own, fitted] = await addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["", "t"],
        ["Q1", 5],
        ["Q2", 4],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      [chart.width, chart.height] = [300, 150];
      const images = [chart.getImage(), chart.getImage(120, 120, "FitAndCenter")];
      await context.sync();
      return images.map(({ value }) => value);
    }),
  );
  const column = [0x44, 0x72, 0xc4] as const;
  expect(await measured(own ?? "", column)).toMatchObject({ width: 400, height: 200 });
  expect((await measured(own ?? "", column)).count).toBeGreaterThan(1000);
  expect(await measured(fitted ?? "", column)).toMatchObject({ width: 120, height: 120 });
});

/** The whole file in Base64, as an add-in fetches it. */
const fetchFile = () =>
  addin.evaluate(
    () =>
      new Promise<string>((resolve) => {
        Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value: file }) =>
          file.getSliceAsync(0, ({ value: slice }) => {
            const bytes = slice.data as readonly number[];
            file.closeAsync(() =>
              resolve(btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""))),
            );
          }),
        );
      }),
  );

it("the file is handed over, and opens as a workbook in a window of its own", async () => {
  const file = await fetchFile();
  const opened = bench.page.context().waitForEvent("page");
  await bench.page
    .frameLocator("iframe")
    .locator("body")
    .click({ position: { x: 3, y: 3 } });
  await addin.evaluate((its) => Excel.createWorkbook(its), file);
  const other = pageOf(await opened);
  await other.expectText("A1", "12");
  await bench.expectText("A1", "12");
});

it("a PDF is refused by Office's own words", async () => {
  const told = await addin.evaluate(
    () =>
      new Promise((resolve) => {
        Office.context.document.getFileAsync(Office.FileType.Pdf, ({ status, error }) =>
          resolve([status, error.code, error.message]),
        );
      }),
  );
  expect(told).toEqual(["failed", 1009, "不支持指定的文件类型。"]);
});
