import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const chromiums = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium to test in: the system's, or the one Playwright downloaded. */
export function chromiumPath(): string {
  const path = [...chromiums, chromium.executablePath()].find((place) => existsSync(place));
  if (!path) throw new Error("No Chromium here: run npm run provide.");
  return path;
}
