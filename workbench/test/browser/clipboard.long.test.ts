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
    await bench.expectSelected("A1");
    await bench.goTo("A2");
    await bench.expectInBar("=A1*2");
    await bench.expectText("A1", "3");
    await bench.expectText("D4", "");
  });

  it("takes formulas along to another sheet, and points them at what was cut to it", async () => {
    await bench.enter("3");
    await bench.enter("=A1*2");
    await bench.goTo("A2");
    await bench.press("Control+c");
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await bench.goTo("B2");
    await bench.press("Control+v");
    await bench.expectInBar("=B1*2");
    await bench.goTo("Sheet1!A1");
    await bench.press("Control+x");
    await bench.goTo("Sheet2!C1");
    await bench.press("Control+v");
    await bench.expectText("C1", "3", "Sheet2");
    await bench.goTo("Sheet1!A2");
    await bench.expectInBar("=Sheet2!C1*2");
    await bench.expectText("A1", "");
  });

  it("pastes with Enter once", async () => {
    await bench.enter("=1+1");
    await bench.goTo("A1");
    await bench.press("Control+c");
    await bench.goTo("C3");
    await bench.press("Enter");
    await bench.expectInBar("=1+1");
    await bench.press("Enter");
    await bench.expectSelected("C4");
    await bench.expectText("C4", "");
  });

  it("pastes values alone with Ctrl+Shift+V", async () => {
    await bench.enter("=1+1");
    await bench.goTo("A1");
    await bench.press("Control+c");
    await bench.goTo("C3");
    await bench.press("Control+Shift+v");
    await bench.expectInBar("2");
  });
});

describe("a change of cells", () => {
  const copied = () => bench.page.locator("[data-copied]");

  it("ends the copying: what was copied is pasted, not what stands there now", async () => {
    await bench.enter("5");
    await bench.goTo("A1");
    await bench.press("Control+c");
    await copied().waitFor();
    await bench.enter("77");
    await copied().waitFor({ state: "detached" });
    await bench.goTo("C1");
    await bench.press("Control+v");
    await bench.expectText("C1", "5");
  });

  it("keeps the wrong cells from moving where rows have come between", async () => {
    await bench.enter("above");
    await bench.enter("cut");
    await bench.goTo("A2");
    await bench.press("Control+x");
    await bench.cell("B1").click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: "插入", exact: true }).click();
    await bench.page.getByRole("menuitem", { name: "整行" }).click();
    await bench.expectText("A3", "cut");
    await bench.goTo("D9");
    await bench.press("Control+v");
    await bench.expectText("D9", "cut");
    await bench.expectText("A2", "above");
    await bench.expectText("A3", "cut");
  });

  it("is no end where it is the paste of a copy", async () => {
    await bench.enter("=1+1");
    await bench.goTo("A1");
    await bench.press("Control+c");
    for (const cell of ["C1", "C2"]) {
      await bench.goTo(cell);
      await bench.press("Control+v");
      await bench.expectInBar("=1+1");
    }
  });
});

describe("a table from Word or from a web page", () => {
  const putTable = (html: string, text: string) =>
    bench.page.evaluate(
      (both) =>
        navigator.clipboard.write([
          new ClipboardItem(
            Object.fromEntries(
              Object.entries(both).map(([type, words]) => [type, new Blob([words], { type })]),
            ),
          ),
        ]),
      { "text/html": html, "text/plain": text },
    );
  const expectTexts = async (texts: Readonly<Record<string, string>>) => {
    for (const [cell, text] of Object.entries(texts)) await bench.expectText(cell, text);
  };

  it("keeps its columns where cells have several lines", async () => {
    await putTable(
      "<table><tr><td><p>甲</p><p>乙</p></td><td> 1\n </td></tr><tr><td>丙</td><td>2</td></tr></table>",
      "甲\n乙\t1\n丙\t2",
    );
    await bench.goTo("B2");
    await bench.press("Control+v");
    await expectTexts({ B2: "甲", C2: "1", B3: "乙", C3: "", B4: "丙", C4: "2" });
    await bench.expectSelected("B2:C4");
  });

  it("leaves out what cells reach over, and keeps lines together that its maker says are one cell's", async () => {
    await putTable(
      '<table><tr><td rowspan="2">年</td><td colspan="2" style="mso-data-placement:same-cell">a<br>b</td></tr><tr><td>1</td><td>2</td></tr></table>',
      "",
    );
    await bench.press("Control+v");
    await expectTexts({ A1: "年", B1: "a\nb", C1: "", A2: "", B2: "1", C2: "2" });
  });

  it("is read as plain text where other words stand around it", async () => {
    await putTable("<p>表前</p><table><tr><td>1</td></tr></table>", "表前\n1");
    await bench.press("Control+v");
    await expectTexts({ A1: "表前", A2: "1" });
  });
});
