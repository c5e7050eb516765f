import type { Frame } from "playwright-core";
import { workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const inPane = () => bench.page.frameLocator("iframe");

/** The frame of the pane beside the sample. */
const paneFrame = async (): Promise<Frame> => {
  await inPane().getByRole("button", { name: "计算并写入" }).waitFor();
  const frame = await (await bench.page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame");
  return frame;
};

const open = async (options = ""): Promise<Frame> => {
  await bench.page.goto(`${workbenchUrl()}?book=example.zh-CN.xlsx${options}`);
  return paneFrame();
};

const keep = (frame: Pick<Frame, "evaluate">): Promise<string> =>
  frame.evaluate(() => {
    try {
      localStorage.setItem("pane-storage", "kept");
      return "kept";
    } catch (error) {
      return (error as Error).name;
    }
  });

it("leaves the pane's storage to a browser that refuses it, as this one does to frames of other sites", async () => {
  expect(await keep(await open())).toBe("SecurityError");
});

it("lets the pane keep things where it is set so, from one visit to the next", async () => {
  expect(await keep(await open("&storage=kept"))).toBe("kept");
  const again = await open("&storage=kept");
  expect(await again.evaluate(() => localStorage.getItem("pane-storage"))).toBe("kept");
});

it("refuses the pane all storage where it is set so, in a browser that would let it", async () => {
  const frame = await open("&storage=refused");
  const kinds = ["localStorage", "sessionStorage", "indexedDB"] as const;
  const refused = await frame.evaluate(
    (names) =>
      names.map((name) => {
        try {
          return typeof window[name];
        } catch (error) {
          return (error as Error).name;
        }
      }),
    kinds,
  );
  expect(refused).toEqual(kinds.map(() => "SecurityError"));
  // A page of its own may keep things: only what the address asks for can refuse it.
  const alone = await bench.page.context().newPage();
  await alone.goto(frame.url().replace("storage=refused", ""));
  expect(await keep(alone)).toBe("kept");
  await alone.goto(frame.url());
  expect(await keep(alone)).toBe("SecurityError");
});

it("says of a text that is being typed that it is kept until the pane is closed, where storage is refused", async () => {
  await open("&storage=refused");
  await inPane().getByRole("searchbox").fill("4.2.1");
  await inPane()
    .getByRole("button", { name: /^4\.2\.1/ })
    .click();
  await inPane().getByLabel("证据与备注").fill("现场查看了台账");
  await inPane().getByText("没有写入的内容只保留到窗格关闭为止").waitFor();
});

it("frames the pane anew when the setting changes", async () => {
  await open();
  await bench.page.getByRole("button", { name: "替身设置" }).click();
  await bench.page.getByRole("menuitemradio", { name: /^总可用/ }).click();
  await bench.page.locator('iframe[src^="https:"]').waitFor();
  expect(await keep(await paneFrame())).toBe("kept");
});
