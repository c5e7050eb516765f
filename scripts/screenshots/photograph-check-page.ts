import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { answerOf } from "../../src/workflows/outcome";
import { editParts } from "../../test/host/support/edit-file";
import { likeWps } from "../../test/host/support/like-wps";
import { scoreCopy, sealCopy } from "../../web/write-copy";
import { serveCheckPage } from "../serve-check-page";
import type { Look } from "./look";

const file = (name: string, content: Uint8Array) => ({
  name,
  mimeType: "",
  buffer: Buffer.from(content),
});

const sampleOf = (language: Look["language"]) =>
  readFileSync(`dist/sample/example.${language}.xlsx`);

/** The first score, on the second sheet. */
const withOtherScore = (sealed: Uint8Array): Uint8Array =>
  editParts(sealed, (path, xml) =>
    path.endsWith("/sheet2.xml") ? xml.replace(/(<c r="E6"[^>]*><v>)[^<]+/, "$10") : xml,
  );

/** A sealed file, one of it with another score, and its slip. */
const sealedAndForged = async (language: Look["language"]) => {
  const now = new Date();
  const { bytes: scored } = answerOf(await scoreCopy(sampleOf(language), now));
  const { bytes, slip } = answerOf(await sealCopy(scored, { by: "张工", now, key: null }));
  return [
    file("sealed.xlsx", bytes),
    file("forged.xlsx", withOtherScore(bytes)),
    file("sealed.slip.json", new TextEncoder().encode(slip?.json)),
  ];
};

const give = async (page: Page, files: Parameters<Page["setInputFiles"]>[1]): Promise<void> => {
  await page.setInputFiles("input[multiple]", files);
  await page.locator("[role=status]", { hasText: /已核对|checked/ }).waitFor();
};

/** Scores the one file that the page shows, and seals the copy. */
const scoreAndSeal = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^(计算并写入副本|Score into a copy)$/ }).click();
  await page.getByText(/结果已写入副本|The result is in the copy/).waitFor();
  await page.getByText(/^(封签副本……|Seal a copy…)$/).click();
  await page.getByRole("textbox").fill("张工");
  await page.getByRole("button", { name: /^(封签|Seal)$/ }).click();
  await page.getByText(/副本已封签|The copy is sealed/).waitFor();
};

/** Takes the pictures of the page without Excel, opened from a folder and then without a network: what it says of files, and a copy that it made. */
export const photographCheckPage = async (
  browser: Browser,
  looks: readonly Look[],
): Promise<void> => {
  const folder = "/files/check/";
  for (const { language, theme } of looks) {
    const { origin, stop } = await serveCheckPage(folder);
    const context = await browser.newContext({
      locale: language,
      colorScheme: theme,
      viewport: { width: 760, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${origin}${folder}`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await stop();
    await page.reload();
    const shoot = (name: string) =>
      page.screenshot({ path: `docs/images/${name}.${language}.${theme}.png`, fullPage: true });
    await give(page, await sealedAndForged(language));
    await shoot("check-page");
    await give(page, [file(`example.${language}.xlsx`, likeWps(sampleOf(language)))]);
    await scoreAndSeal(page);
    await shoot("check-page-copy");
    await context.close();
  }
};
