import { addCombo, sheet1 } from "./add-charts";
import { openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const modelOf = (name: string) => {
  const chart = bench.book.activeSheet.charts.find((one) => one.name === name);
  if (chart === undefined) throw new Error(`There is no chart ${name}.`);
  return chart;
};

const corner = (row: number, column: number) => ({ row, column, right: 0, down: 0 });

describe("the references of charts", () => {
  const valuesOf = () => modelOf("Trend").series.map(({ values }) => values);
  beforeEach(() => bench.run(async (context) => addCombo(context)));

  it("follow inserted and deleted rows, and the chart moves with its cells", () => {
    const { id } = bench.book.activeSheet;
    bench.book.insert(id, "rows", 2, 2, "user");
    expect(valuesOf()).toEqual(["=Sheet1!$B$2:$B$6", "=Sheet1!$C$2:$C$6"]);
    expect(modelOf("Trend").anchor).toEqual({ from: corner(1, 4), to: corner(18, 12) });
    bench.book.insert(id, "rows", 18, 1, "user");
    bench.book.insert(id, "columns", 0, 1, "user");
    expect(modelOf("Trend").anchor).toEqual({ from: corner(1, 5), to: corner(18, 13) });
    bench.book.delete(id, "rows", 0, 3, "user");
    expect(valuesOf()).toEqual(["=Sheet1!$C$1:$C$3", "=Sheet1!$D$1:$D$3"]);
    expect(modelOf("Trend").anchor).toEqual({ from: corner(0, 5), to: corner(15, 13) });
  });

  it("follow renamed sheets and end with deleted ones", () => {
    const { id } = bench.book.activeSheet;
    bench.book.renameSheet(id, "表 1", "user");
    expect(valuesOf()).toEqual(["='表 1'!$B$2:$B$4", "='表 1'!$C$2:$C$4"]);
    const other = bench.book.copySheet(id, "user");
    expect(other.charts[0]?.series[0]?.values).toBe("='表 1 (2)'!$B$2:$B$4");
  });

  it("end with deleted cells; the chart can still be changed", async () => {
    const { id } = bench.book.activeSheet;
    bench.book.delete(id, "columns", 2, 1, "user");
    expect(modelOf("Trend").series[1]).toMatchObject({
      name: "=#REF!",
      values: "=#REF!",
    });
    await bench.run(async (context) => {
      sheet1(context).charts.getItem("Trend").title.text = "新";
    });
    expect(modelOf("Trend").title).toBe("新");
  });

  it("come back with undo", () => {
    const { id } = bench.book.activeSheet;
    const before = modelOf("Trend");
    bench.book.changeChart(id, before.id, { title: "x" }, "user");
    bench.book.deleteChart(id, before.id, "user");
    bench.book.undo();
    bench.book.undo();
    expect(modelOf("Trend")).toEqual(before);
  });
});
