import { eventually } from "../eventually";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const putOnClipboard = (text: string) =>
  bench.page.evaluate((words) => navigator.clipboard.writeText(words), text);

const clipboard = () => bench.page.evaluate(() => navigator.clipboard.readText());

describe("copy and paste", () => {
  it("pastes a block from another program, quoted cells and all", async () => {
    await putOnClipboard('年份\t排放量\r\n2023\t"12,5"\r\n2024\t"two\nlines"\r\n');
    await bench.goTo("B2");
    await bench.press("Control+v");
    await bench.expectText("B2", "年份");
    await bench.expectText("B4", "2024");
    await bench.expectText("C4", "two\nlines");
    await bench.expectSelected("B2:C4");
  });

  it("copies what is seen as tab-separated text", async () => {
    await bench.enter("1");
    await bench.enter("=A1/4");
    await bench.goTo("A1:A2");
    await bench.press("Control+c");
    await eventually(async () =>
      expect((await clipboard()).replaceAll("\r\n", "\n")).toBe("1\n0.25\n"),
    );
  });

  it("moves a copied formula's references, and fills a larger selection", async () => {
    await bench.enter("1");
    await bench.enter("2");
    await bench.goTo("B1");
    await bench.enter("=A1*10");
    await bench.goTo("B1");
    await bench.press("Control+c");
    await bench.goTo("C1:C2");
    await bench.press("Control+v");
    await bench.expectText("C1", "100");
    await bench.goTo("B2");
    await bench.press("Control+v");
    await bench.expectText("B2", "20");
  });

  it("moves cut cells and leaves nothing behind", async () => {
    await bench.enter("1");
    await bench.enter("=A1+1");
    await bench.goTo("A2");
    await bench.press("Control+x");
    await bench.goTo("C5");
    await bench.press("Control+v");
    await bench.expectText("C5", "2");
    await bench.expectText("A2", "");
    await bench.expectSelected("C5");
  });

  it("points formulas at the cells that were cut, and takes all of it back in one step", async () => {
    await bench.enter("3");
    await bench.enter("=A1*2");
    await bench.goTo("A1");
    await bench.press("Control+x");
    await bench.goTo("D4");
    await bench.press("Control+v");
    await bench.expectText("D4", "3");
    await bench.goTo("A2");
    await bench.expectInBar("=D4*2");
    await bench.expectText("A2", "6");
    await bench.press("Control+z");
    await bench.expectInBar("=A1*2");
    await bench.expectText("A1", "3");
    await bench.expectText("D4", "");
  });
});
