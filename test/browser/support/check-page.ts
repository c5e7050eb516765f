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
    await this.page.setInputFiles("input[multiple]", [...files]);
    await this.page.locator("[role=status]", { hasText: /已核对|checked/ }).waitFor();
  }

  /** What is said of the file of this name. */
  async said(name: string): Promise<string> {
    return this.page.getByRole("article", { name, exact: true }).innerText();
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
