import { openFile, put } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
  await openFile(bench, (book, id) => {
    put(book, id, { row: 1, column: 1 }, [["coal", "oil"]]);
    put(book, id, { row: 299, column: 30 }, [["Coal"]]);
  });
});

afterEach(() => bench.close());

const field = () => bench.page.getByRole("textbox", { name: "查找内容" });
const focused = () => bench.page.locator(":focus");
const told = (text: string) =>
  bench.page.getByRole("search").getByRole("status").getByText(text, { exact: true }).waitFor();

describe("finding by keyboard", () => {
  it("goes to the next with Enter and back with Shift, round the sheet, and shows it", async () => {
    await bench.press("Control+f");
    await field().and(focused()).waitFor();
    await bench.page.keyboard.type("COAL");
    await bench.press("Enter");
    await bench.expectSelected("B2");
    await told("1 / 2");
    await bench.press("Enter");
    await bench.expectSelected("AE300");
    await told("2 / 2");
    const box = await bench.cell("AE300").boundingBox();
    expect(box && box.y < 800 && box.x < 1280).toBe(true);
    await bench.press("Enter");
    await bench.expectSelected("B2");
    await bench.press("Shift+Enter");
    await bench.expectSelected("AE300");
  });

  it("closes with Esc and leaves the keys to the grid where it was found", async () => {
    await bench.press("Control+f");
    await bench.page.keyboard.type("oil");
    await bench.press("Enter", "Escape");
    await field().waitFor({ state: "detached" });
    await bench.enter("gas");
    await bench.expectText("C2", "gas");
  });

  it("says that there is none, and stays", async () => {
    await bench.press("Control+f");
    await bench.page.keyboard.type("wind");
    await bench.press("Enter");
    await told("找不到");
    await bench.expectSelected("A1");
  });

  it("is there again for the keys when it is asked for twice", async () => {
    await bench.press("Control+f");
    await bench.cell("A3").click();
    await bench.press("Control+f");
    await field().and(focused()).waitFor();
  });
});

it("goes to the name box on F5 and on Ctrl+G, from where Enter goes to the cell", async () => {
  for (const [key, cell] of [
    ["F5", "D7"],
    ["Control+g", "E8"],
  ] as const) {
    await bench.press(key);
    await bench.page.getByRole("textbox", { name: "名称框" }).and(focused()).waitFor();
    await bench.page.keyboard.type(cell);
    await bench.press("Enter");
    await bench.expectSelected(cell);
    await bench.enter(key);
    await bench.expectText(cell, key);
  }
});
