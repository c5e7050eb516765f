import type { FrameLocator } from "playwright-core";
import { eventually } from "@tanping/workbench/test/eventually";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { flawsInPane } from "./support/flaws-in-pane";
import { beginJourney, type Hands } from "./support/hands";

let bench: WorkbenchPage;
let hands: Hands;
let pane: FrameLocator;

const open = async (query: string) => {
  ({ bench, hands } = await beginJourney(query));
  pane = bench.page.frameLocator("iframe");
};
afterEach(() => bench.close());

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const radio = (name: string) => pane.getByRole("radio", { name, exact: true });
const focused = (name: string) => radio(name).and(pane.locator(":focus")).waitFor();
const words = () => pane.locator("body").innerText();
const ground = () =>
  pane
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((its) => getComputedStyle(its).backgroundColor);
const isDark = () => eventually(async () => expect(await ground()).toBe("rgb(41, 41, 41)"));
const isLight = () => eventually(async () => expect(await ground()).toBe("rgb(255, 255, 255)"));

const kept = "pane=320&storage=kept&book=example.en-US.xlsx";

describe("the settings of an open assessment", () => {
  beforeEach(async () => {
    await open(kept);
    await pane.getByText("已评 52 / 52 项").waitFor();
  });

  it("change the pane's language by keyboard, in every place, and leave the workbook's", async () => {
    await hands.act(() => button("设置").focus());
    await hands.press("Enter");
    await focused("随 Office");
    await hands.press("ArrowDown", "ArrowDown");
    await pane.getByText("Language of the pane").waitFor();
    await hands.press("Escape");
    await button("Settings").and(pane.locator(":focus")).waitFor();
    for (const place of ["Assess", "Data", "Result", "Deliver"]) {
      await hands.click(pane.getByRole("tab", { name: place, exact: true }));
      await pane.getByRole("progressbar", { name: "Loading…" }).waitFor({ state: "detached" });
      // The grades have their Chinese names beside the English ones, as on the sheet.
      expect((await words()).replaceAll(/[一二三四五]星/g, "")).not.toMatch(/[一-鿿]/);
    }
    await bench.page.getByRole("tab", { name: "Monitoring", exact: true }).waitFor();
  });

  it("are kept for the next pane, the theme before the system's", async () => {
    await hands.click(button("设置"));
    await hands.click(radio("深色"));
    await isDark();
    expect(await flawsInPane(bench.page)).toEqual([]);
    await hands.click(radio("English"));
    await pane.getByText("Language of the pane").waitFor();
    await bench.startAfresh(kept);
    await button("Settings").waitFor();
    await isDark();
    expect(await pane.locator("html").getAttribute("lang")).toBe("en-US");
    await hands.click(button("Settings"));
    await hands.click(radio("As the system"));
    await isLight();
    await bench.page.emulateMedia({ colorScheme: "dark" });
    await isDark();
  });

  it("stay as they are, and say why, where the words of the other language do not come", async () => {
    // A Chinese workbook in a Chinese pane: nobody has asked for English yet.
    await bench.startAfresh(kept.replace("example.en-US", "example.zh-CN"));
    await bench.page.context().route("**/words-en-US.*.js", (route) => route.abort());
    await hands.click(button("设置"));
    await hands.click(radio("English"));
    await pane.getByText("加载项的这一部分没有载入").waitFor();
    expect(await radio("随 Office").first().isChecked()).toBe(true);
    await hands.press("Escape");
    await button("刷新").waitFor();
  });
});

it("stand on the first page, with the sheets' language apart, and say that nothing is kept where that is so", async () => {
  await open("pane=320&storage=refused");
  await hands.click(bench.page.getByRole("button", { name: "碳评", exact: true }));
  await hands.click(button("语言与外观 Language"));
  await hands.click(
    pane.getByRole("group").or(pane.getByRole("dialog")).getByRole("radio", { name: "English" }),
  );
  await pane.getByText("The browser lets this pane keep nothing").waitFor();
  await hands.press("Escape");
  await button("New assessment").waitFor();
});
