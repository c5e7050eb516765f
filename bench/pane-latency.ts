import type { Frame, Page } from "playwright-core";
import { columnNames, monitoringTable } from "../src/sheets/defined-names";
import { entryNames } from "../src/sheets/reading";
import { itemColumns } from "../src/standard/item-columns";

const times = 60;

/** Where people have entered what the pane shows; the sample has no list of records. */
const entries = {
  names: [...new Set([...entryNames, ...itemColumns.map((its) => columnNames[its])])],
  table: monitoringTable,
};

/** Milliseconds, of 100 cases the 95th. */
export interface Latency {
  /** From an edit in the sheet until the pane says it. */
  readonly pane: number;
  /** Of that, until Excel tells the pane of it: nothing the pane does makes it shorter. */
  readonly event: number;
  /** One Excel.run in that pane that reads all entries, and nothing else. */
  readonly plain: number;
}

/** Changes a score in the sheet again and again, and after each change lets one plain request read the entries. */
export const paneLatency = async (page: Page, url: string): Promise<Latency> => {
  const pane = await openScored(page, url);
  const full = await pointsIn(pane);
  await noteEvents(pane);
  const own: number[] = [];
  const event: number[] = [];
  const plain: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const points = time % 2 === 0 ? "1" : "2";
    const told = toldAt(pane, full - (time % 2 === 0 ? 1 : 0));
    await page.getByRole("textbox", { name: "名称框" }).fill("tanping_a1_score");
    await page.keyboard.press("Enter");
    // What the pane does after it was told, of a cell selected or of an edit, is not the next edit's wait.
    await page.waitForTimeout(300);
    await page.keyboard.insertText(points);
    await page.waitForTimeout(100);
    const entered = await enteredAt(page);
    own.push((await told) - entered);
    event.push((await eventIn(pane)) - entered);
    await page.waitForTimeout(700);
    plain.push(await readPlainly(pane));
  }
  return { pane: percentile95(own), event: percentile95(event), plain: percentile95(plain) };
};

const openScored = async (page: Page, url: string): Promise<Frame> => {
  await page.goto(`${url}?book=new`);
  await page.getByRole("button", { name: "碳评", exact: true }).click();
  await page.getByRole("button", { name: "示例组织" }).click();
  await page.getByRole("menuitem").first().click();
  await page.frameLocator("iframe").getByText("已评 52 / 52 项").waitFor();
  const frame = page.frames().find((its) => its !== page.mainFrame());
  if (!frame) throw new Error("no pane");
  return frame;
};

const pointsIn = async (pane: Frame): Promise<number> =>
  Number(/已评项得分 ([\d.]+)/.exec(await pane.locator("body").innerText())?.[1]);

/** From now on, when Excel last told the pane of an edit can be asked. */
const noteEvents = (pane: Frame): Promise<void> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => {
        Object.assign(window, { toldOfEdit: Date.now() });
      });
      await context.sync();
    }),
  );

const eventIn = (pane: Frame): Promise<number> =>
  pane.evaluate(() => Reflect.get(window, "toldOfEdit") as number);

/** Presses Enter, and answers when the page got the key. */
const enteredAt = async (page: Page): Promise<number> => {
  const key = await page.evaluateHandle(() => {
    const at = { time: 0 };
    const first = { once: true, capture: true };
    document.addEventListener("keydown", () => (at.time = Date.now()), first);
    return at;
  });
  await page.keyboard.press("Enter");
  return key.evaluate(({ time }) => time);
};

/** When the pane says so many points. */
const toldAt = (pane: Frame, points: number): Promise<number> =>
  pane.evaluate(
    (said) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.body.innerText.includes(said)) return;
          observer.disconnect();
          resolve(Date.now());
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    `已评项得分 ${points} /`,
  );

/** As anybody would write it. */
const readPlainly = (pane: Frame): Promise<number> =>
  pane.evaluate(async ({ names, table }) => {
    const since = performance.now();
    await Excel.run(async (context) => {
      const { workbook } = context;
      for (const name of names) workbook.names.getItem(name).getRange().load("values");
      workbook.tables.getItem(table).getDataBodyRange().load("values");
      await context.sync();
    });
    return performance.now() - since;
  }, entries);

const percentile95 = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
};
