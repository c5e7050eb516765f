import { readFile, writeFile } from "node:fs/promises";
import { launchChromium } from "@tanping/workbench/test/browser/support/launch-chromium";

const sizes = [16, 32, 64, 80, 128];

/** Draws assets/icon-<size>.png from assets/icon.svg, transparent where the drawing is. */
async function drawIcons(): Promise<void> {
  const svg = await readFile("assets/icon.svg", "utf8");
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void drawIcons();
