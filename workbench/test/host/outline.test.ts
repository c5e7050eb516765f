import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getFirst();
const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const sheet = () => bench.book.sheets[0];
const levels = () => rows.map((row) => sheet()?.outlineLevel("rows", row));
const hidden = () => rows.filter((row) => sheet()?.isRowHidden(row)).map((row) => row + 1);

/** Rows 4 to 9 in a group, 4 to 5 and 7 to 8 in groups within it. */
const group = (context: Context) => {
  for (const address of ["4:9", "4:5", "7:8"]) sheet1(context).getRange(address).group("ByRows");
};

describe("an outline", () => {
  it("counts the groups a row is in", async () => {
    await bench.run(async (context) => group(context));
    expect(levels()).toEqual([0, 0, 0, 2, 2, 1, 2, 2, 1, 0]);
  });

  it("shows rows up to a level", async () => {
    await bench.run(async (context) => {
      group(context);
      sheet1(context).showOutlineLevels(2, 0);
    });
    expect(hidden()).toEqual([4, 5, 7, 8]);
    await bench.run(async (context) => sheet1(context).showOutlineLevels(1, 1));
    expect(hidden()).toEqual([4, 5, 6, 7, 8, 9]);
    await bench.run(async (context) => sheet1(context).showOutlineLevels(3, 3));
    expect(hidden()).toEqual([]);
  });

  it("hides the details that a row sums up, and shows them again", async () => {
    await bench.run(async (context) => {
      group(context);
      sheet1(context).getRange("6:6").hideGroupDetails("ByRows");
    });
    expect(hidden()).toEqual([4, 5]);
    await bench.run(async (context) => sheet1(context).getRange("6:6").showGroupDetails("ByRows"));
    expect(hidden()).toEqual([]);
  });

  it("loses one level of every row each time it is ungrouped", async () => {
    await bench.run(async (context) => {
      group(context);
      sheet1(context).getRange("A1:C10").ungroup("ByRows");
    });
    expect(levels()).toEqual([0, 0, 0, 1, 1, 0, 1, 1, 0, 0]);
    await bench.run(async (context) => sheet1(context).getRange("A1:C10").ungroup("ByRows"));
    expect(levels()).toEqual(rows.map(() => 0));
    const again = (context: Context) => sheet1(context).getRange("A1:C10").ungroup("ByRows");
    expect(await bench.codeOf(again)).toBe("InvalidOperation");
  });

  it("groups columns apart from rows, moves with them, and is saved", async () => {
    await bench.run(async (context) => {
      sheet1(context).getRange("B:C").group("ByColumns");
      sheet1(context).getRange("A:A").insert("Right");
    });
    const { book } = await readXlsx(await writeXlsx(bench.book), createCalculator());
    const columns = [0, 1, 2, 3, 4].map((column) =>
      book.sheets[0]?.outlineLevel("columns", column),
    );
    expect(columns).toEqual([0, 0, 1, 1, 0]);
    expect(levels()).toEqual(rows.map(() => 0));
  });

  it("has eight levels and no more", async () => {
    const deepen = (context: Context) => {
      for (let times = 0; times < 8; times += 1) sheet1(context).getRange("1:1").group("ByRows");
    };
    expect(await bench.codeOf(deepen)).toBe("InvalidOperation");
    expect(levels()[0]).toBe(7);
    const show = (context: Context) => sheet1(context).showOutlineLevels(9, 0);
    expect(await bench.codeOf(show)).toBe("InvalidArgument");
  });
});

it("hides the headings of rows and columns", async () => {
  const read = await bench.run(async (context) => {
    sheet1(context).showHeadings = false;
    const loaded = sheet1(context).load("showHeadings");
    await context.sync();
    return loaded.showHeadings;
  });
  expect([read, sheet()?.showHeadings]).toEqual([false, false]);
});
