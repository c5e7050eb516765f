import { pane as words } from "../../src/strings/zh-CN/pane";
import { eventually } from "@tanping/workbench/test/eventually";
import {
  launch,
  workbenchUrl,
  type Launched,
} from "@tanping/workbench/test/browser/support/launch";
import { noteRefusals, refusedBy } from "./support/refused-by-policy";

let launched: Launched;

beforeEach(async () => {
  launched = await launch({ width: 320, height: 380 });
});

afterEach(() => launched.browser.close());

const pane = () => `${workbenchUrl()}taskpane.html`;
/** What React draws outside Excel. */
const drawn = () => launched.page.getByText(words.notInExcel);

describe("the pane, before React draws it", () => {
  it("names the host that office.js did not come from, and offers to retry", async () => {
    const { page } = launched;
    await page.route("**/office-js/**", (route) => route.abort());
    await page.goto(pane());
    await page.getByRole("heading", { name: "无法加载 Office 脚本" }).waitFor();
    await page.getByText("localhost").first().waitFor();

    await page.unroute("**/office-js/**");
    await page.getByRole("button", { name: "重试 Retry" }).click();
    await drawn().waitFor();
  });

  it("says so in both languages while office.js is only slow, after twenty seconds", async () => {
    const { page } = launched;
    await page.clock.install();
    await page.route("**/office-js/**", () => undefined);
    await page.goto(pane(), { waitUntil: "commit" });
    await page.locator("#boot-office-js").waitFor({ state: "attached" });
    await page.getByText("正在连接 Excel……").waitFor();
    await page.clock.runFor(20_000);
    await page.getByText("Office’s script could not be loaded").waitFor();
  });

  it("tells a missing file of its own from a blocked office.js", async () => {
    const { page } = launched;
    await page.route("**/packages.*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto(pane());
    await page.getByRole("heading", { name: "加载项文件不完整" }).waitFor();
  });

  it("asks an Office with an old view to be upgraded, and nothing else", async () => {
    const { page } = launched;
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
    const { context, page } = launched;
    await noteRefusals(context);
    await page.goto(pane());
    await drawn().waitFor();
    expect(await refusedBy(page)).toEqual([]);
  });
});
