import type { Frame, Page } from "playwright-core";

const times = 40;

/** Milliseconds, of 100 cases the 95th. */
export interface Latency {
  /** From an edit in the sheet until the pane says it. */
  readonly pane: number;
  /** Of that, until Excel tells the pane of it: nothing the pane does makes it shorter. */
  readonly event: number;
  /** One Excel.run in that pane that reads the entries, and nothing else. */
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
    await page.keyboard.insertText(points);
    const entered = Date.now();
    await page.keyboard.press("Enter");
    own.push((await told) - entered);
    event.push((await eventIn(pane)) - entered);
    // What the pane does after it has told is not the next edit's wait.
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

const readPlainly = (pane: Frame): Promise<number> =>
  pane.evaluate(async () => {
    const since = performance.now();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      for (const name of ["score", "na", "self", "evidence", "site"])
        names.getItemOrNullObject(`tanping_a1_${name}`).getRangeOrNullObject().load("values");
      await context.sync();
    });
    return performance.now() - since;
  });

const percentile95 = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
};
