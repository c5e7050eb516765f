import { eventually } from "../eventually";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.evaluate(pasteRows, 100_000);
});

afterAll(() => bench.close());

/** Pastes row after row of 20 columns that say where they are, as if from another program. */
const pasteRows = (count: number): void => {
  const lines = Array.from({ length: count }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => (row + 1) * 100 + column + 1).join("\t"),
  );
  const data = new DataTransfer();
  data.setData("text/plain", lines.join("\n"));
  const field = document.querySelector("textarea[aria-controls=grid]");
  field?.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
  );
};

const grid = () => bench.page.getByRole("grid");
const drawnCells = () => bench.page.getByRole("gridcell").count();

describe("a sheet of 100,000 rows and 20 columns", () => {
  it("draws no more cells than the window shows and a margin", async () => {
    expect(await drawnCells()).toBeLessThan(2500);
    await bench.goTo("A50000");
    await bench.cell("A50000").waitFor();
    expect(await drawnCells()).toBeLessThan(2500);
  });

  it("shows the right content in the last row", async () => {
    await bench.goTo("A1");
    await bench.press("Control+ArrowDown");
    await bench.expectSelected("A100000");
    await bench.expectText("T100000", "10000020");
    await bench.expectText("A100000", "10000001");
    await eventually(async () => {
      const row = await bench.cell("A100000").boundingBox();
      const window = await grid().boundingBox();
      expect(row && window && row.y + row.height <= window.y + window.height).toBe(true);
    });
  });

  it("draws what comes into the window while the wheel turns", async () => {
    await bench.goTo("A40000");
    await bench.cell("C40000").hover();
    const row = await bench.cell("C40000").boundingBox();
    // Neighbouring cells share one pixel.
    await bench.page.mouse.wheel(0, ((row?.height ?? 0) - 1) * 1000);
    await bench.cell("A41000").waitFor();
    await bench.expectText("B41000", "4100002");
    await bench.cell("A40000").waitFor({ state: "detached" });
    expect(await drawnCells()).toBeLessThan(2500);
  });

  it("stands ready to type at the bottom", async () => {
    await bench.goTo("A100001");
    await bench.enter("=COUNT(A1:A100000)");
    await bench.expectText("A100001", "100000");
  });
});
