import { pane as words } from "../../src/strings/zh-CN/pane";
import { eventually, patience } from "@tanping/workbench/test/eventually";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "@tanping/workbench/test/browser/support/launch-chromium";
import { newContext, workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import { noteRefusals, refusedBy } from "./support/refused-by-policy";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ timeout: patience });
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await newContext(browser, {
    locale: "zh-CN",
    viewport: { width: 320, height: 380 },
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const pane = () => `${workbenchUrl()}taskpane.html`;
/** What React draws outside Excel. */
const drawn = () => page.getByText(words.notInExcel);

describe("the pane, before React draws it", () => {
  it("names the host that office.js did not come from, and offers to retry", async () => {
    await page.route("**/office-js/**", (route) => route.abort());
    await page.goto(pane());
    await page.getByRole("heading", { name: "无法加载 Office 脚本" }).waitFor();
    await page.getByText("localhost").first().waitFor();

    await page.unroute("**/office-js/**");
    await page.getByRole("button", { name: "重试 Retry" }).click();
    await drawn().waitFor();
  });

  it("says so in both languages while office.js is only slow, after twenty seconds", async () => {
    await page.clock.install();
    await page.route("**/office-js/**", () => undefined);
    await page.goto(pane(), { waitUntil: "commit" });
    await page.locator("#boot-office-js").waitFor({ state: "attached" });
    await page.getByText("正在连接 Excel……").waitFor();
    await page.clock.runFor(20_000);
    await page.getByText("Office’s script could not be loaded").waitFor();
  });

  it("tells a missing file of its own from a blocked office.js", async () => {
    await page.route("**/packages.*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto(pane());
    await page.getByRole("heading", { name: "加载项文件不完整" }).waitFor();
  });

  it("asks an Office with an old view to be upgraded, and nothing else", async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn"));
    await page.route("**/office-js/**", (route) => route.abort());
    await page.goto(pane());
    await eventually(async () =>
      expect(await page.locator("h1:visible").allTextContents()).toEqual([
        "请升级 Office",
        "Please upgrade Office",
      ]),
    );
  });

  it("breaks none of its own content security policy", async () => {
    await noteRefusals(context);
    await page.goto(pane());
    await drawn().waitFor();
    expect(await refusedBy(page)).toEqual([]);
  });
});
