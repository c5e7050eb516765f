import { launch, workbenchUrl, type Launched } from "./support/launch";

let launched: Launched;

beforeEach(async () => {
  launched = await launch({ width: 320, height: 380 });
});

afterEach(() => launched.browser.close());

const pane = () => `${workbenchUrl()}taskpane.html`;

describe("the pane, before React draws it", () => {
  it("names the host that office.js did not come from, and offers to retry", async () => {
    const { page } = launched;
    await page.route("**/office-js/**", (route) => route.abort());
    await page.goto(pane());
    await page.getByRole("heading", { name: "无法加载 Office 脚本" }).waitFor();
    expect(await page.getByText("localhost").first().isVisible()).toBe(true);

    await page.unroute("**/office-js/**");
    await page.getByRole("button", { name: "重试 Retry" }).click();
    await page.locator("#boot-loading").waitFor({ state: "detached" });
  });

  it("says so in both languages while office.js is only slow, after twenty seconds", async () => {
    const { page } = launched;
    await page.clock.install();
    await page.route("**/office-js/**", () => undefined);
    await page.goto(pane(), { waitUntil: "commit" });
    await page.locator("#boot-office-js").waitFor({ state: "attached" });
    expect(await page.getByText("正在连接 Excel……").isVisible()).toBe(true);
    await page.clock.runFor(20_000);
    expect(await page.getByText("Office’s script could not be loaded").isVisible()).toBe(true);
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
    expect(await page.locator("h1:visible").allTextContents()).toEqual([
      "请升级 Office",
      "Please upgrade Office",
    ]);
  });

  it("breaks none of its own content security policy", async () => {
    const { page } = launched;
    const refusals: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refusals.push(message.text());
    });
    await page.goto(pane());
    await page.locator("#boot-loading").waitFor({ state: "detached" });
    expect(refusals).toEqual([]);
  });
});
