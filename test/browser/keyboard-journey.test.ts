import type { FrameLocator, Locator } from "playwright-core";
import { eventually } from "@tanping/workbench/test/eventually";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { beginJourney, type Hands } from "./support/hands";

let bench: WorkbenchPage;
let hands: Hands;
let pane: FrameLocator;

const tableA1 = "表A.1";

/** Goes to a cell or a name by keyboard. */
const goTo = async (reference: string): Promise<void> => {
  await hands.press("F5");
  await bench.page.keyboard.insertText(reference);
  await hands.press("Enter");
};

const says = (text: string) => pane.getByText(text).first().waitFor();

const expectFocus = (selector: string) =>
  eventually(async () =>
    expect(
      await bench.page.evaluate(
        (wanted) => document.activeElement?.closest(wanted) !== null,
        selector,
      ),
    ).toBe(true),
  );

/** Goes on with Tab until this has the focus. */
const tabTo = async (wanted: Locator): Promise<void> => {
  const isThere = () => wanted.evaluate((element) => element.matches(":focus"));
  for (let press = 0; press < 40 && !(await isThere()); press += 1) await hands.press("Tab");
  expect(await isThere()).toBe(true);
};

/** Loads the page anew and lets it go where the browser asks; answers what it asked. */
const leaveAndReturn = async (): Promise<string[]> => {
  const asked: string[] = [];
  bench.page.once("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await bench.page.reload();
  return asked;
};

describe("a person who has no mouse", () => {
  beforeAll(async () => {
    ({ bench, hands } = await beginJourney());
    pane = bench.page.frameLocator("iframe");
  });
  afterAll(() => bench.close());

  it("opens the pane from the ribbon and creates the sheets in it", async () => {
    await hands.press("Shift+F6");
    await expectFocus("[role=toolbar]");
    await tabTo(bench.page.getByRole("button", { name: "碳评", exact: true }));
    await hands.press("Enter");
    await says("新建评价");
    await hands.press("F6", "F6");
    await expectFocus("iframe");
    await tabTo(pane.getByRole("button", { name: "新建评价" }));
    await hands.press("Enter");
    await says("待填 58 处");
  });

  it("scores an item on Table A.1, and Tab leads to the next cell that takes something", async () => {
    await hands.press("Escape");
    await expectFocus("[data-grid-field]");
    await goTo("tanping_a1_score");
    await bench.page.keyboard.type("1.5");
    await hands.press("Enter");
    await says("待填 57 处");
    await goTo("E5");
    await hands.press("Tab");
    await bench.expectSelected("J5");
  });

  it("goes to the pane and comes back to where it was", async () => {
    await hands.press("F6");
    await expectFocus("iframe");
    await hands.press("Control+F6", "F6");
    await expectFocus("[data-grid-field]");
    await hands.press("Shift+Tab");
    await bench.expectSelected("E5");
  });

  it("pastes a column, fills down and takes the filling back", async () => {
    await bench.page.evaluate(() => navigator.clipboard.writeText("2\n1\n0.5"));
    await hands.press("Control+v");
    await bench.expectSelected("E5:E7");
    await says("待填 54 处");
    await goTo("E7:E9");
    await hands.press("Control+d");
    await bench.expectText("E9", "0.5", tableA1);
    await says("待填 52 处");
    await hands.press("Control+z");
    await bench.expectText("E9", "", tableA1);
    await says("待填 54 处");
  });

  it("leaves, is asked, comes back and has again what was there", async () => {
    const kept = bench.page.getByText("未保存 · 浏览器中有副本", { exact: true });
    await kept.waitFor();
    expect(await leaveAndReturn()).toEqual(["beforeunload"]);
    const offer = bench.page.getByRole("alertdialog").filter({ hasText: "有未保存的更改" });
    await offer
      .getByRole("button", { name: "恢复", exact: true })
      .and(bench.page.locator(":focus"))
      .waitFor();
    await hands.press("Enter");
    await offer.waitFor({ state: "detached" });
    await goTo("E6");
    await bench.expectInBar("1");
    await goTo("E8");
    await bench.expectInBar("");
  });
});
