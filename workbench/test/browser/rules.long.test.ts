import type { Book } from "../../book/book";
import { nothingAllowed } from "../../book/nothing-allowed";
import type { Alert, Prompt } from "../../book/validation";
import { eventually } from "../eventually";
import { openFile, put } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

const allows = { ...nothingAllowed, allowAutoFilter: true, allowSort: true };

const prompt: Prompt = { show: true, title: "得分", message: "0 到 2 之间" };
const alertOf = (style: Alert["style"]): Alert => ({
  show: true,
  style,
  title: "得分超限",
  message: "此项满分 2 分",
});
const oneCell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** A1 stops, A2 warns, A3 informs; B1 offers a list; row 5 is locked on a protected sheet. */
const scoreSheet = (book: Book, sheetId: string): void => {
  put(book, sheetId, { row: 4, column: 0 }, [["locked"]]);
  (["stop", "warning", "information"] as const).forEach((style, row) => {
    const rule = { kind: "decimal", operator: "between", formula1: "0", formula2: "2" } as const;
    const validation = { rule, ignoreBlanks: true, alert: alertOf(style), prompt };
    book.setValidation(sheetId, oneCell(row, 0), validation, "user");
  });
  const list = { kind: "list", source: "先进值法,历史法", inCellDropDown: true } as const;
  const silent = { show: false, title: "", message: "" };
  book.setValidation(
    sheetId,
    oneCell(0, 1),
    { rule: list, ignoreBlanks: true, alert: alertOf("stop"), prompt: silent },
    "user",
  );
  book.setStyle(sheetId, { row: 0, column: 0, rows: 3, columns: 2 }, { locked: false }, "user");
  book.protect(sheetId, allows, null, "user");
};

beforeEach(async () => {
  bench = await openWorkbench();
  await openFile(bench, scoreSheet);
});

afterEach(() => bench.close());

const dialog = () => bench.page.getByRole("alertdialog");
const answer = (name: string) => dialog().getByRole("button", { name, exact: true }).click();

describe("data validation", () => {
  it("stops an entry with the rule's own words; Retry goes back to it, Cancel drops it", async () => {
    await bench.goTo("A1");
    await bench.enter("3");
    await dialog().filter({ hasText: "得分超限" }).filter({ hasText: "此项满分 2 分" }).waitFor();
    await answer("重试");
    await bench.page.keyboard.press("Control+a");
    await bench.enter("1.5");
    await bench.expectText("A1", "1.5");
    await bench.goTo("A1");
    await bench.enter("9");
    await answer("取消");
    await bench.expectInBar("1.5");
    await bench.expectText("A1", "1.5");
  });

  it("lets a warning be overruled", async () => {
    await bench.goTo("A2");
    await bench.enter("3");
    await answer("否");
    await bench.press("Enter");
    await answer("是");
    await bench.expectText("A2", "3");
    await bench.expectSelected("A3");
  });

  it("lets an information be overruled", async () => {
    await bench.goTo("A3");
    await bench.enter("3");
    await answer("确定");
    await bench.expectText("A3", "3");
  });

  it("shows its note beside the active cell, and only there", async () => {
    await bench.goTo("A1");
    const note = bench.page.getByRole("note");
    await eventually(async () => expect(await note.innerText()).toBe("得分\n0 到 2 之间"));
    await bench.goTo("B2");
    await note.waitFor({ state: "detached" });
  });

  it("offers a list by its arrow and by Alt+Down", async () => {
    await bench.goTo("B1");
    await bench.page.getByRole("button", { name: "打开下拉列表" }).click();
    await bench.page.getByRole("option", { name: "历史法" }).click();
    await bench.expectText("B1", "历史法");
    await bench.press("Alt+ArrowDown", "ArrowUp");
    // The pointer still lies where it chose: the list opened under it, which is no choice.
    await bench.page.locator("[role=option]:hover").waitFor();
    await bench.press("Enter");
    await bench.expectText("B1", "先进值法");
    await bench.press("ArrowDown");
    await bench.expectSelected("B2");
  });

  it("lets a moving pointer and the arrow keys share a list", async () => {
    await bench.goTo("B1");
    await bench.press("Alt+ArrowDown", "ArrowDown");
    const first = bench.page.getByRole("option", { name: "先进值法" });
    await first.hover();
    await first.and(bench.page.locator("[aria-selected=true]")).waitFor();
    await bench.press("ArrowDown", "Enter");
    await bench.expectText("B1", "历史法");
  });
});

describe("sheet protection", () => {
  it("refuses typing, deleting and pasting into locked cells, and changes nothing", async () => {
    await bench.goTo("A5");
    await bench.page.keyboard.insertText("x");
    await dialog().filter({ hasText: "受保护的工作表" }).waitFor();
    await answer("确定");
    await bench.press("Delete");
    await answer("确定");
    await bench.page.evaluate(() => navigator.clipboard.writeText("pasted"));
    await bench.press("Control+v");
    await answer("确定");
    await bench.expectText("A5", "locked");
  });

  it("still shows a locked cell's content in the formula bar", async () => {
    await bench.goTo("A5");
    const bar = bench.page.getByRole("textbox", { name: "编辑栏" });
    await bar.click();
    await bench.page.locator("textarea:focus").and(bar).waitFor();
    await bench.expectInBar("locked");
    expect(await dialog().count()).toBe(0);
  });
});
