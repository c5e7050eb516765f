import type { Frame } from "playwright-core";
import { eventually } from "@tanping/workbench/test/eventually";
import { workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

const openPane = async (): Promise<Frame> => {
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.frameLocator("iframe").getByRole("button").first().waitFor();
  const frame = await (await bench.page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The page has no frame.");
  return frame;
};

/** How often the pane's timer, due every 10 ms, rings during one second in which the page's thread is busy. */
const ringsWhileBusy = async (pane: Frame): Promise<number> => {
  await pane.evaluate(() => {
    const rings: number[] = [];
    setInterval(() => rings.push(Date.now()), 10);
    Object.assign(window, { rings });
  });
  const [start, end] = await bench.page.evaluate(() => {
    const start = Date.now();
    while (Date.now() < start + 1000);
    return [start, Date.now()];
  });
  const rings = await pane.evaluate(() => (window as unknown as { rings: number[] }).rings);
  return rings.filter((at) => at > start! && at < end!).length;
};

describe("the pane beside a busy page", () => {
  afterEach(() => bench.close());

  it("runs on in a process of its own, as in Excel on the web", async () => {
    bench = await openWorkbench();
    const pane = await openPane();
    expect(pane.url()).toMatch(/^http:/);
    // Where all processors are taken, the pane's turn may come only after the second.
    await eventually(async () => expect(await ringsWhileBusy(pane)).toBeGreaterThan(10));
  });

  it("stands still, but works, where the browser lets the page frame nothing but https", async () => {
    bench = await openWorkbench("", (context) =>
      context.route(/^http:/, (route) => route.abort("blockedbyclient")),
    );
    const pane = await openPane();
    expect(pane.url()).toMatch(/^https:/);
    expect(await ringsWhileBusy(pane)).toBe(0);
  });

  it("answers for the book that is opened next", async () => {
    bench = await openWorkbench();
    await openPane();
    await bench.page.getByRole("button", { name: "新建工作簿" }).click();
    await bench.page
      .frameLocator("iframe")
      .getByRole("button", { name: "新建评价", exact: true })
      .click();
    await bench.page.getByRole("tab", { name: "表A.1", exact: true }).waitFor();
  });
});

it("leads who asks for the page over plain http to https, where office.js trusts it", async () => {
  const asked = workbenchUrl().replace("https:", "http:");
  const answer = await fetch(asked, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, workbenchUrl()]);
});
