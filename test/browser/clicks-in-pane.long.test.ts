/* eslint-disable no-restricted-globals -- The function given to evaluateHandle runs in the pane, where Excel is. */
import type { JSHandle } from "playwright-core";
import { eventually } from "@tanping/workbench/test/eventually";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

interface Click {
  readonly address: string;
  readonly offsetX: number;
  readonly offsetY: number;
}

let bench: WorkbenchPage;
let heard: JSHandle<Click[]>;

beforeEach(async () => {
  bench = await openWorkbench();
  await bench.page.getByRole("toolbar").getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.frameLocator("iframe").getByRole("button").first().waitFor();
  const addin = await (await bench.page.waitForSelector("iframe")).contentFrame();
  if (!addin) throw new Error("The pane has no frame");
  heard = await addin.evaluateHandle(() =>
    Excel.run(async (context) => {
      const clicks: Click[] = [];
      const hear = ({ address, offsetX, offsetY }: Click): Promise<void> => {
        clicks.push({ address, offsetX, offsetY });
        return Promise.resolve();
      };
      context.workbook.worksheets.onSingleClicked.add(hear);
      await context.sync();
      return clicks;
    }),
  );
});

afterEach(() => bench.close());

const expectHeard = (addresses: string[]) =>
  eventually(async () =>
    expect((await heard.jsonValue()).map(({ address }) => address)).toEqual(addresses),
  );

it("tells the add-in which cell was clicked and where in it, in points", async () => {
  await bench.cell("B3").click({ position: { x: 20, y: 8 } });
  await expectHeard(["B3"]);
  const [click] = await heard.jsonValue();
  expect(Math.abs((click?.offsetX ?? NaN) - 15)).toBeLessThanOrEqual(1);
  expect(Math.abs((click?.offsetY ?? NaN) - 6)).toBeLessThanOrEqual(1);
});

it("tells of no click on a header, of none that points, and of a drag only where it starts", async () => {
  await bench.page.getByRole("columnheader", { name: "C 列", exact: true }).click();
  await bench.goTo("A1");
  await bench.page.keyboard.type("=");
  await bench.cell("B2").click();
  await bench.press("Escape");
  await bench.cell("C4").hover();
  await bench.page.mouse.down();
  await bench.cell("D6").hover();
  await bench.page.mouse.up();
  await bench.cell("A5").click();
  await expectHeard(["C4", "A5"]);
});
