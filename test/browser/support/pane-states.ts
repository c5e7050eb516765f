import type { FrameLocator } from "playwright-core";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import type { Look } from "./looks";

/** The pane beside the sample organisation, in that look; for a finger, where that is asked for. */
export const openLook = async (
  { lang, theme, width, zoom }: Look,
  device?: { readonly hasTouch: true },
): Promise<WorkbenchPage> => {
  const query = new URLSearchParams({
    lang,
    pane: String(width),
    theme: theme === "dark" ? "dark" : "light",
    book: `example.${lang}.xlsx`,
  });
  const bench = await openWorkbench(String(query), undefined, device);
  const { page } = bench;
  if (theme === "forced colours") await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 1280 / zoom, height: 800 / zoom });
  await page.frameLocator("iframe").getByRole("searchbox").waitFor();
  return bench;
};

type Go = (pane: FrameLocator, bench: WorkbenchPage) => Promise<unknown>;

const toPlace =
  (nth: number): Go =>
  async (pane) => {
    await pane.getByRole("tab").nth(nth).click();
    await pane.getByRole("tab", { selected: true }).and(pane.getByRole("tab").nth(nth)).waitFor();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
  };

const toCard: Go = async (pane) => {
  const card = pane.getByRole("group", { name: /^4\.2\.1/ });
  if (await card.isVisible()) return;
  await pane.getByRole("tab").first().click();
  await pane.getByRole("searchbox").fill("4.2.1");
  await pane.getByRole("button", { name: /^4\.2\.1/ }).click();
  await card.and(pane.locator(":focus")).waitFor();
};

/** What a person sees in the pane, each reached from any that stands before it. */
export const paneStates: Readonly<Record<string, Go>> = {
  "the list of items": async (pane) => {
    await pane.getByRole("searchbox").fill("1.1");
    await pane.getByRole("button", { name: /^1\.1\.1/ }).waitFor();
  },
  data: toPlace(1),
  result: toPlace(2),
  deliver: toPlace(3),
  "the card of an item": toCard,
  "the form of a record": async (pane, bench) => {
    await toCard(pane, bench);
    await bench.page.keyboard.press("e");
    await pane.getByRole("dialog").waitFor();
  },
};
