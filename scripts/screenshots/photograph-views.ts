import type { Page } from "playwright-core";
import { overwriteTotal } from "../overwrite-total";
import { pictureOf, type Look } from "./look";
import { pageWords } from "./page-words";
import { clientTable, repeatedOutput } from "./pasted-tables";

/** Takes the pictures of a whole walk through the page: from the empty workbook to the sealed one. */
export const photographViews = async (page: Page, look: Look): Promise<void> => {
  const { welcome, sample, score, written, tabs, create, titles } = pageWords[look.language];
  const { repair, sound, by, sealer, seal, verify, intact, unseal } = pageWords[look.language];
  const shot = (name: string) =>
    page.screenshot({ path: pictureOf(name, look), animations: "disabled" });
  const pane = page.frameLocator("iframe");
  const press = (name: string) => pane.getByRole("button", { name }).click();
  const sheet = (title: string) => page.getByRole("tab", { name: title, exact: true }).click();
  await page.getByRole("button", { name: welcome, exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await shot("welcome");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^(碳评|Tanping)$/ }).click();
  await page.mouse.move(0, 0);
  await pane.getByRole("button", { name: create }).waitFor();
  await page.getByRole("tooltip").waitFor({ state: "detached" });
  await shot("start");
  await page.getByRole("button", { name: sample }).click();
  await page.getByRole("menuitem").first().click();
  await page.getByRole("tab", { name: titles.a1, exact: true }).waitFor();
  await sheet(titles.a1);
  await pane.getByRole("tab", { name: tabs[0] }).waitFor();
  await shot("scores");
  await pane.getByRole("searchbox").fill("4.2.1");
  await press("4.2.1");
  await pane.getByRole("group", { name: "4.2.1" }).waitFor();
  await shot("card");
  await pane.getByRole("tab", { name: tabs[1] }).click();
  await sheet(titles.a2);
  const year = pane.locator("button[aria-expanded]", { hasText: "2018" });
  await year.waitFor();
  await shot("data");
  await year.click();
  await press(pageWords[look.language].draw);
  await page.getByRole("img", { name: /.*/ }).first().waitFor();
  await shot("years");
  await photographImport(page, look, { table: clientTable, shot: () => shot("import") });
  await photographImport(page, look, { table: repeatedOutput, shot: () => shot("question") });
  await press(score);
  await pane.getByText(written).waitFor();
  await sheet(titles.a3);
  await shot("result");
  await photographSources(page, shot);
  await overwriteTotal(page);
  await pane.getByRole("tab", { name: tabs[3] }).click();
  await pane.getByRole("button", { name: repair }).waitFor();
  await sheet(titles.a1);
  await shot("check");
  await press(repair);
  await pane.getByText(sound).waitFor();
  await pane.getByRole("textbox", { name: by }).fill(sealer);
  await pane.getByRole("button", { name: seal, exact: true }).click();
  await press(verify);
  await pane.getByText(intact).waitFor();
  await pane.getByRole("button", { name: unseal }).scrollIntoViewIfNeeded();
  await page.getByRole("tab", { name: titles.seal, exact: true }).click();
  await shot("sealed");
};

/** Takes the pictures of what would change the result, and of where its composite comes from. */
const photographSources = async (page: Page, shot: (name: string) => Promise<unknown>) => {
  const pane = page.frameLocator("iframe");
  const top = (link: string) =>
    pane
      .locator(`section:has([data-link="${link}"])`)
      .last()
      .evaluate((part) => part.scrollIntoView({ block: "center" }));
  await top("change weight_qualitative");
  await shot("changes");
  await pane.locator('[data-link="line composite"]').click();
  await pane.locator('[data-link="quantitative"]').waitFor();
  await shot("waterfall");
  await pane.locator('[data-link="quantitative"]').click();
  await pane.getByRole("img").waitFor();
  await shot("intensities");
};

interface Imported {
  readonly table: string;
  readonly shot: () => Promise<unknown>;
}

const photographImport = async (page: Page, look: Look, { table, shot }: Imported) => {
  const { monitoring, open, paste, pasteHere, use, counts, back } = pageWords[look.language];
  const pane = page.frameLocator("iframe");
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await page.getByRole("tab", { name: monitoring, exact: true }).click();
  await press(open);
  await press(paste);
  await pane.getByLabel(pasteHere).fill(table);
  await press(use);
  await pane.getByText(counts).evaluate((line) => line.scrollIntoView());
  await shot();
  await press(back);
};
