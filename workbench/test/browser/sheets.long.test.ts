import { eventually } from "../eventually";
import { openFile } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const tabs = () => bench.page.getByRole("tablist", { name: "工作表" }).getByRole("tab");
const expectTabs = (...names: string[]) =>
  eventually(async () => expect(await tabs().allInnerTexts()).toEqual(names));
const tab = (name: string) => tabs().filter({ hasText: name });

const choose = async (sheet: string, item: string) => {
  await tab(sheet).click({ button: "right" });
  await bench.page.getByRole("menuitem", { name: item, exact: true }).click();
};

describe("sheet tabs", () => {
  it("adds a sheet, shows it, and goes back to the one before by its tab and by keys", async () => {
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await bench.page.getByRole("grid", { name: "Sheet2", exact: true }).waitFor();
    await tab("Sheet1").click();
    await bench.page.getByRole("grid", { name: "Sheet1", exact: true }).waitFor();
    await bench.goTo("A1");
    await bench.press("Control+PageDown");
    await bench.page.getByRole("grid", { name: "Sheet2", exact: true }).waitFor();
  });

  it("renames by double-click, and formulas follow", async () => {
    await bench.enter("7");
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await bench.goTo("A1");
    await bench.enter("=Sheet1!A1");
    await tab("Sheet1").dblclick();
    await bench.page.getByRole("textbox", { name: "工作表名称" }).fill("表A.1");
    await bench.press("Enter");
    await tab("Sheet2").click();
    await bench.goTo("A1");
    await bench.expectInBar("='表A.1'!A1");
    await bench.expectText("A1", "7", "Sheet2");
  });

  it("leave the keys to the grid after they were used", async () => {
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await bench.enter("new");
    await bench.expectText("A1", "new", "Sheet2");
    await tab("Sheet2").click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: "删除", exact: true }).waitFor();
    await bench.press("Escape");
    await bench.enter("after Esc");
    await bench.expectText("A2", "after Esc", "Sheet2");
    await choose("Sheet2", "隐藏");
    await expectTabs("Sheet1");
    await bench.enter("after hiding");
    await bench.expectText("A1", "after hiding");
  });

  it("move so that the active one is seen, and by their arrows", async () => {
    const isSeen = async (name: string): Promise<boolean> => {
      const [box, strip] = [
        await tab(name).boundingBox(),
        await bench.page.getByRole("main").boundingBox(),
      ];
      if (!box || !strip) throw new Error("The tab is not drawn");
      // It scrolls by whole pixels.
      return box.x >= 0 && box.x + box.width < strip.x + strip.width + 1;
    };
    const expectSeen = (name: string, seen: boolean) =>
      eventually(async () => expect(await isSeen(name)).toBe(seen));
    await openFile(bench, (book) => {
      for (let sheet = 0; sheet < 9; sheet += 1)
        book.addSheet(`一张名字很长很长的工作表${sheet}`, "user");
    });
    await expectSeen("工作表8", false);
    await bench.press(...Array.from({ length: 9 }, () => "Control+PageDown"));
    await bench.page.getByRole("grid", { name: "一张名字很长很长的工作表8" }).waitFor();
    await expectSeen("工作表8", true);
    await expectSeen("Sheet1", false);
    for (let press = 0; press < 5; press += 1)
      await bench.page.getByRole("button", { name: "左移标签" }).click();
    await expectSeen("Sheet1", true);
    await bench.page.getByRole("button", { name: "右移标签" }).click();
    await expectSeen("Sheet1", false);
    await bench.enter("typed");
    await bench.expectText("A1", "typed", "一张名字很长很长的工作表8");
  });

  it("says why a name will not do", async () => {
    await tab("Sheet1").dblclick();
    await bench.page.getByRole("textbox", { name: "工作表名称" }).fill("a/b");
    await bench.press("Enter");
    const reason = "工作表名称不能包含 : \\ / ? * [ ] 中的任何一个。";
    await bench.page.getByRole("alertdialog").filter({ hasText: reason }).waitFor();
  });

  it("hides and shows again by the menu under the right button", async () => {
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await choose("Sheet2", "隐藏");
    await expectTabs("Sheet1");
    await tab("Sheet1").click({ button: "right" });
    // A resting pointer opens it, and a press upon that would close it again.
    await bench.page.getByRole("menuitem", { name: "取消隐藏" }).hover();
    await bench.page.getByRole("menuitem", { name: "Sheet2" }).click();
    await expectTabs("Sheet1", "Sheet2");
  });

  it("asks before it deletes", async () => {
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await choose("Sheet2", "删除");
    const dialog = bench.page.getByRole("alertdialog").filter({ hasText: "Sheet2" });
    await dialog.getByRole("button", { name: "确定" }).click();
    await expectTabs("Sheet1");
  });

  it("says that the workbook is protected, and neither adds nor renames", async () => {
    await openFile(bench, (book) => book.protectWorkbook(null, "user"));
    const refused = bench.page.getByRole("alertdialog").filter({ hasText: "工作簿的结构受保护" });
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await refused.getByRole("button", { name: "确定" }).click();
    await tab("Sheet1").dblclick();
    await bench.page.getByRole("textbox", { name: "工作表名称" }).fill("Other");
    await bench.press("Enter");
    await refused.getByRole("button", { name: "确定" }).click();
    await expectTabs("Sheet1");
  });
});
