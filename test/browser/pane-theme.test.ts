import { eventually } from "@tanping/workbench/test/eventually";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await heading().waitFor();
});
afterEach(() => bench.close());

const inPane = () => bench.page.frameLocator("iframe");
const heading = () => inPane().getByRole("heading", { level: 1 });

/** How bright the pane's letters are, from 0 to 255: light ones stand on dark ground. */
const brightness = async (): Promise<number> => {
  const color = await heading().evaluate((its) => getComputedStyle(its).color);
  return Number(/\d+/.exec(color)?.[0]);
};
const expectDark = () => eventually(async () => expect(await brightness()).toBeGreaterThan(200));
const expectLight = () => eventually(async () => expect(await brightness()).toBeLessThan(60));

const setSystem = (colorScheme: "light" | "dark") => bench.page.emulateMedia({ colorScheme });
/** Whatever is loaded anew forgets it. */
const mark = () =>
  inPane()
    .locator("html")
    .evaluate((html) => html.classList.add("still-open"));
const expectStillOpen = () => inPane().locator("html.still-open").waitFor({ state: "attached" });

it("follows the system's theme while it is open", async () => {
  await mark();
  await expectLight();
  await setSystem("dark");
  await expectDark();
  await setSystem("light");
  await expectLight();
  await expectStillOpen();
});

it("takes Office's own theme before the system's, as soon as a person comes back to it", async () => {
  await heading().evaluate(() => {
    Object.defineProperty(Office.context, "officeTheme", { value: { isDarkTheme: true } });
  });
  await expectLight();
  await heading().click();
  await expectDark();
  await setSystem("dark");
  await setSystem("light");
  await expectDark();
});
