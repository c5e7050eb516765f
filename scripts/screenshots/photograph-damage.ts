import type { FrameLocator, Locator, Page } from "playwright-core";
import { pictureOf, type Look } from "./look";
import { pageWords } from "./page-words";
import { photographParts } from "./photograph-parts";

/** A picture of a workbook that came back damaged, or of a wrong entry: what is done to it, and what the pane says. */
interface WorkbookPicture {
  readonly name: string;
  /** Runs in the pane's page, as another add-in would. */
  readonly done: () => Promise<void>;
  readonly tab: 0 | 1 | 3;
  /** What of the pane is shown. */
  readonly parts: (pane: FrameLocator) => readonly Locator[];
}

const pictures: readonly WorkbookPicture[] = [
  {
    name: "13-causes",
    done: () =>
      // eslint-disable-next-line no-restricted-globals -- It runs in the add-in's page.
      Excel.run(async (context) => {
        context.workbook.names.getItem("tanping_year").getRange().values = [[2031]];
        context.workbook.names.getItem("tanping_a1_self").getRange().getRow(0).values = [[9]];
        await context.sync();
      }),
    tab: 0,
    parts: (pane) => [
      pane.getByRole("region", { name: /^(?:需要改正|To correct)/ }),
      pane.getByRole("region", { name: /^(?:提请注意|Worth)/ }),
    ],
  },
  {
    name: "11-magnitude",
    done: () =>
      // eslint-disable-next-line no-restricted-globals -- It runs in the add-in's page.
      Excel.run(async (context) => {
        const { names, tables } = context.workbook;
        names.getItem("tanping_year").getRange().values = [[2019]];
        names.getItem("tanping_a1_self").getRange().getRow(0).values = [[""]];
        // The year's 725,751 tonnes, as if somebody had meant thousands.
        const years = tables.getItem("TanpingMonitoring").getDataBodyRange();
        years.getCell(3, 3).values = [[725.751]];
        await context.sync();
      }),
    tab: 1,
    parts: (pane) => [
      pane.locator("section", {
        has: pane.getByRole("heading", { name: /^(?:须确认的数值|Figures to confirm)$/ }),
      }),
    ],
  },
  {
    name: "12-damages",
    done: () =>
      // eslint-disable-next-line no-restricted-globals -- It runs in the add-in's page.
      Excel.run(async (context) => {
        context.workbook.tables.getItem("TanpingMonitoring").convertToRange();
        await context.sync();
      }),
    tab: 3,
    parts: (pane) => [pane.getByRole("region", { name: /^(?:工作簿检查|Workbook)$/ })],
  },
];

/** Takes a small picture of each kind that is no table to import, in the workbook that is open. */
export const photographDamage = async (page: Page, look: Look): Promise<void> => {
  const { tabs, refresh } = pageWords[look.language];
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  const pane = page.frameLocator("iframe");
  for (const { name, done, tab, parts } of pictures) {
    await frame?.evaluate(done);
    await pane.getByRole("button", { name: refresh, exact: true }).click();
    await pane.getByRole("tab", { name: tabs[tab] }).click();
    await photographParts(page, parts(pane), pictureOf(`kinds/${name}`, look));
  }
};
