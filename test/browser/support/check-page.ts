import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "@tanping/workbench/test/browser/support/launch-chromium";
import { serveCheckPage } from "../../../scripts/serve-check-page";
import { noteRefusals } from "./refused-by-policy";

/** The page without Excel, opened once from a folder of a server that then goes away. */
export class CheckPage {
  private constructor(
    readonly page: Page,
    /** Everything that was asked of another origin. */
    readonly elsewhere: readonly string[],
    private readonly browser: Browser,
  ) {}

  static async open(locale: string, folder = "/files/check/"): Promise<CheckPage> {
    const { origin, stop } = await serveCheckPage(folder);
    const browser = await launchChromium();
    const context: BrowserContext = await browser.newContext({ locale });
    await noteRefusals(context);
    const elsewhere: string[] = [];
    context.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
        elsewhere.push(request.url());
    });
    const page = await context.newPage();
    await page.goto(`${origin}${folder}`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await stop();
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    return new CheckPage(page, elsewhere, browser);
  }

  /** Gives the page some files, and answers once they are checked. */
  async check(...files: readonly string[]): Promise<void> {
    await this.give(...files);
    await this.page.locator("[role=status]", { hasText: /已核对|checked/ }).waitFor();
  }

  async give(...files: readonly string[]): Promise<void> {
    await this.page.setInputFiles("input[multiple]", [...files]);
  }

  /** Drops a file or a folder from the disk, as a person's hand does. */
  async drop(path: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
  }

  /** Saves what the page hands over under a name. */
  async download(name: string, path: string): Promise<void> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.locator(`a[download="${name}"]`).click(),
    ]);
    await download.saveAs(path);
  }

  /** What is said of the file of this name. */
  async said(name: string): Promise<string> {
    return this.page.getByRole("article", { name, exact: true }).innerText();
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
