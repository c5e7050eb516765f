import { readFile } from "node:fs/promises";
import type { CDPSession, Frame, Page } from "playwright-core";

const file = "test/data/eutl-verified-emissions.csv";

/** Imports the whole EU log in the pane, and answers in lines what the pane felt: its longest task, and its memory against that of the parsed values. */
export const paneImport = async (page: Page, url: string): Promise<readonly string[]> => {
  const pane = await openPane(page, url);
  const memory = await page.context().newCDPSession(pane);
  const parsed = await parsedValues(memory, pane);
  const before = await heap(memory);
  await watchTasks(pane);
  const importing = importAll(pane);
  let most = 0;
  let running = true;
  void importing.finally(() => (running = false));
  if (process.argv.includes("--memory"))
    while (running) {
      most = Math.max(most, (await heap(memory)) - before);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  const seconds = await importing;
  const tasks = await pane.evaluate(() => Reflect.get(window, "longTasks") as number[]);
  return [
    `imported in ${seconds} s; tasks over 50 ms in the pane: ${tasks.length}`,
    `longest task: ${Math.round(Math.max(0, ...tasks))} ms`,
    tasks.map(Math.round).join(" "),
    ...(most > 0
      ? [
          `memory at most: ${mega(most)} MB over the pane before; parsed values: ${mega(parsed)} MB; ratio ${(most / parsed).toFixed(2)}`,
        ]
      : []),
  ];
};

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);

const openPane = async (page: Page, url: string): Promise<Frame> => {
  await page.goto(`${url}?book=new&excel=web`);
  await page.getByRole("button", { name: "碳评", exact: true }).click();
  await page.getByRole("button", { name: "示例组织" }).click();
  await page.getByRole("menuitem").first().click();
  const frame = page.frameLocator("iframe");
  await frame.getByRole("tab", { name: "数据" }).click();
  await frame.getByRole("button", { name: "导入监测数据" }).click();
  const found = page.frames().find((its) => its !== page.mainFrame());
  if (!found) throw new Error("no pane");
  return found;
};

const heap = async (session: CDPSession): Promise<number> => {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
};

/** What the rows weigh as arrays of texts, and nothing else. */
const parsedValues = async (session: CDPSession, pane: Frame): Promise<number> => {
  const text = await readFile(file, "utf8");
  const before = await heap(session);
  await pane.evaluate((csv) => {
    const rows = csv
      .trimEnd()
      .split("\n")
      .map((line) => line.split(",").map((cell) => cell.split("").join("")));
    Reflect.set(window, "parsedRows", rows);
  }, text);
  const after = await heap(session);
  await pane.evaluate(() => Reflect.deleteProperty(window, "parsedRows"));
  return after - before;
};

const watchTasks = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, "longTasks", tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });

const importAll = async (pane: Frame): Promise<number> => {
  await pane.locator("input[type=file]").setInputFiles(file);
  await pane.getByText("读取 167,700 行").waitFor({ timeout: 120_000 });
  await pane.getByLabel("排放源", { exact: true }).selectOption("account_id");
  await pane.getByRole("button", { name: "导入", exact: true }).click({ timeout: 120_000 });
  const since = performance.now();
  await pane.getByText(/已导入，监测数据表写入/).waitFor({ timeout: 600_000 });
  const seconds = Math.round((performance.now() - since) / 1000);
  await pane
    .getByRole("button", { name: "刷新" })
    .and(pane.locator(":enabled"))
    .waitFor({ timeout: 300_000 });
  await pane
    .getByRole("button", { name: "撤回导入" })
    .and(pane.locator(":enabled"))
    .waitFor({ timeout: 300_000 });
  return seconds;
};
