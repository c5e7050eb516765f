import { nothingAllowed } from "../../book/nothing-allowed";
import { eventually } from "../eventually";
import { openFile, put } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const column = (letter: string) =>
  bench.page.getByRole("columnheader", { name: `${letter} 列`, exact: true });
const row = (number: number) =>
  bench.page.getByRole("rowheader", { name: `第 ${number} 行`, exact: true });

const boxOf = async (header: ReturnType<typeof column>) => {
  const box = await header.boundingBox();
  if (!box) throw new Error("This header is not shown");
  return box;
};

/** The point on a header's far edge. */
const edgeOf = async (header: ReturnType<typeof column>, side: "right" | "bottom") => {
  const { x, y, width, height } = await boxOf(header);
  return side === "right"
    ? { x: x + width - 3, y: y + 8 }
    : { x: x + width / 2, y: y + height - 2 };
};

const drag = async (from: { x: number; y: number }, right: number, down: number) => {
  await bench.page.mouse.move(from.x, from.y);
  await bench.page.mouse.down();
  await bench.page.mouse.move(from.x + right, from.y + down, { steps: 3 });
  await bench.page.mouse.up();
};

const expectWidths = (letters: string, widths: readonly number[]) =>
  eventually(async () => {
    const boxes = await Promise.all([...letters].map((letter) => boxOf(column(letter))));
    expect(boxes.map(({ width }) => width)).toEqual(widths);
  });

it("changes the widths of all selected columns together, and takes them back in one step", async () => {
  const { width } = await boxOf(column("B"));
  await column("B").click();
  await column("C").click({ modifiers: ["Shift"] });
  await drag(await edgeOf(column("C"), "right"), 40, 0);
  await expectWidths("BCD", [width + 40, width + 40, width]);
  await bench.press("Control+z");
  await expectWidths("BCD", [width, width, width]);
});

it("changes a row's height by its lower edge", async () => {
  const { height } = await boxOf(row(3));
  await drag(await edgeOf(row(3), "bottom"), 0, 30);
  await eventually(async () => expect((await boxOf(row(3))).height).toBe(height + 30));
  await bench.expectSelected("A1");
});

it("fits columns and rows to their texts by a double click on the edge", async () => {
  await openFile(bench, (book, id) => {
    put(book, id, { row: 0, column: 0 }, [["碳排放管理体系建设与评价", "x"]]);
    put(book, id, { row: 1, column: 1 }, [["一段在窄列里换成好几行的文字"]]);
    const wrapped = { row: 1, column: 1, rows: 1, columns: 1 };
    book.setStyle(id, wrapped, { wrapText: true }, "user");
    book.setRowHeight(id, 1, 1, 15, "user");
  });
  const before = await boxOf(column("A"));
  const edge = await edgeOf(column("A"), "right");
  await bench.page.mouse.dblclick(edge.x, edge.y);
  await eventually(async () =>
    expect((await boxOf(column("A"))).width).toBeGreaterThan(before.width + 40),
  );
  const cell = bench.cell("A1");
  const text = () => cell.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(await text()).toBeLessThanOrEqual(0);

  const lower = await edgeOf(row(2), "bottom");
  await bench.page.mouse.dblclick(lower.x, lower.y);
  await eventually(async () => expect((await boxOf(row(2))).height).toBeGreaterThan(50));
  expect(
    await bench
      .cell("B2")
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBeLessThanOrEqual(1);
});

it("says on a protected sheet that this is refused, unless its protection allows it", async () => {
  await openFile(bench, (book, id) =>
    book.protect(id, { ...nothingAllowed, allowFormatRows: true }, null, "user"),
  );
  const { height } = await boxOf(row(3));
  await drag(await edgeOf(row(3), "bottom"), 0, 30);
  await eventually(async () => expect((await boxOf(row(3))).height).toBe(height + 30));
  await drag(await edgeOf(column("B"), "right"), 40, 0);
  await bench.page.getByRole("alertdialog").filter({ hasText: "受保护的工作表" }).waitFor();
});
