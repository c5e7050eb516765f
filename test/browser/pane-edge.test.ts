import { eventually } from "@tanping/workbench/test/eventually";
import { workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
  await openPane();
});

afterEach(() => bench.close());

const openPane = () =>
  bench.page.getByRole("button", { name: "碳评", exact: true }).first().click();
const edge = () => bench.page.getByRole("separator", { name: "窗格宽度" });
const frame = () => bench.page.getByRole("complementary").locator("iframe");

const expectWidth = async (width: number): Promise<void> => {
  await eventually(async () => expect((await frame().boundingBox())?.width).toBe(width));
  expect(await edge().getAttribute("aria-valuenow")).toBe(String(width));
};

/** Draws the edge so far to the left, in steps, as a hand does. */
const draw = async (left: number): Promise<void> => {
  const box = await edge().boundingBox();
  if (!box) throw new Error("The pane has no edge");
  const [x, y] = [box.x + box.width / 2, box.y + 300];
  await bench.page.mouse.move(x, y);
  await bench.page.mouse.down();
  await bench.page.mouse.move(x - left, y, { steps: 6 });
  await bench.page.mouse.up();
};

it("is drawn to between 270 and 600 pixels, across the frame too, and set back by a double click", async () => {
  await expectWidth(350);
  await draw(120);
  await expectWidth(470);
  await draw(-500);
  await expectWidth(270);
  await draw(900);
  await expectWidth(600);
  await edge().dblclick();
  await expectWidth(350);
});

it("is moved by the keyboard", async () => {
  await edge().focus();
  await bench.press("ArrowLeft", "ArrowLeft", "ArrowRight");
  await expectWidth(360);
  await bench.press("Home", "ArrowRight");
  await expectWidth(270);
  await bench.press("End", "ArrowLeft");
  await expectWidth(600);
  expect(await edge().getAttribute("aria-valuetext")).toBe("600 像素");
});

it("stays where it was left for the next visit", async () => {
  await draw(77);
  await expectWidth(427);
  await bench.page.goto(`${workbenchUrl()}?book=new`);
  await openPane();
  await expectWidth(427);
});
