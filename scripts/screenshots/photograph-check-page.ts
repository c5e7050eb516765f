import type { Browser } from "playwright-core";
import { serveCheckPage } from "../serve-check-page";
import type { Look } from "./look";

const crafted = (name: string) => `test/data/crafted/${name}.xlsx`;

/** An honest file, one whose result is covered, and a damaged one. */
const files = ["genuine-sealed", "shape-over-the-result", "wrong-crc"].map(crafted);

/** Takes the pictures of the page without Excel: what it says of three files. */
export const photographCheckPage = async (
  browser: Browser,
  looks: readonly Look[],
): Promise<void> => {
  const { origin, stop } = await serveCheckPage("/");
  for (const { language, theme } of looks) {
    const context = await browser.newContext({
      locale: language,
      colorScheme: theme,
      viewport: { width: 760, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.setInputFiles("input[multiple]", files);
    await page.locator("[role=status]", { hasText: /已核对|checked/ }).waitFor();
    await page.screenshot({
      path: `docs/images/check-page.${language}.${theme}.png`,
      fullPage: true,
    });
    await context.close();
  }
  await stop();
};
