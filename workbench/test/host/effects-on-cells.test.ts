import type { Style } from "../../book/style";
import { cellsOf } from "../../book/areas";
import { type Context, openWorkbench, type Workbench } from "./workbench";

/** What a program does to cells, as the workbook holds it afterwards. */
let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
  await bench.run(async (context) => {
    range(context, "A1:C4").formulas = [
      ["Fuel", "Tonnes", "Twice"],
      ["Coal", 5, "=B2*2"],
      ["Gas", 2, "=B3*2"],
      ["Oil", 9, "=B4*2"],
    ];
  });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);
const work = (on: (context: Context) => unknown) =>
  bench.run(async (context) => {
    on(context);
    await context.sync();
  });

const cellsAt = (address: string) => {
  const found = bench.book.resolve(address);
  if (found === undefined) throw new Error(`${address} is no range.`);
  return [...cellsOf(found.area)].map(([row, column]) => found.sheet.cell(row, column));
};

/** What is entered in cells: formulas as formulas. */
const entered = (address: string) =>
  cellsAt(address).map((cell) => cell?.formula ?? cell?.value ?? null);
const shown = (address: string) => cellsAt(address).map((cell) => cell?.value ?? null);
const styled = <M extends keyof Style>(address: string, member: M) =>
  cellsAt(address).map((cell) => cell?.style[member]);

describe("entering", () => {
  it("calculates formulas, be they written from A1 or from their own cell", async () => {
    await work((context) => {
      range(context, "D2").formulas = [["=SUM(B2:C2)"]];
      range(context, "D3:D4").formulasR1C1 = [["=RC[-2]+RC[-1]"], ["=R[-1]C*10"]];
    });
    expect(entered("D2:D4")).toEqual(["=SUM(B2:C2)", "=B3+C3", "=D3*10"]);
    expect(shown("D2:D4")).toEqual([15, 6, 60]);
  });

  it("makes numbers of texts that say one, with the format they say", async () => {
    await work((context) => {
      range(context, "E1:E3").values = [["12.5%"], ["2026-01-31"], ["TRUE"]];
    });
    expect(shown("E1:E3")).toEqual([0.125, 46_053, true]);
    expect(styled("E1:E1", "numberFormat")).toEqual(["0.00%"]);
  });

  it("spills an array, and leaves its cells when it goes", async () => {
    await work((context) => (range(context, "E1").formulas = [["=A1:B2"]]));
    expect(shown("E1:F2")).toEqual(["Fuel", "Tonnes", "Coal", 5]);
    await work((context) => range(context, "E1").clear());
    expect(shown("E1:F2")).toEqual([null, null, null, null]);
  });
});

describe("moving", () => {
  it("makes room, closes it again and empties cells, and formulas follow", async () => {
    await work((context) => range(context, "A3:C3").insert("Down"));
    expect(entered("A3:C4")).toEqual([null, null, null, "Gas", 2, "=B4*2"]);
    await work((context) => range(context, "A2:C3").delete("Up"));
    expect(entered("A2:C2")).toEqual(["Gas", 2, "=B2*2"]);
    await work((context) => range(context, "B2:C2").clear("Contents"));
    expect(entered("A2:C2")).toEqual(["Gas", null, null]);
  });

  it("copies all, formulas, results or looks, without blanks or turned", async () => {
    await work((context) => {
      range(context, "A2:C2").format.fill.color = "#FFFF00";
      range(context, "E1").copyFrom("A2:C2");
      range(context, "E2").copyFrom("A2:C2", "Formulas");
      range(context, "E3").copyFrom("A2:C2", "Values");
      range(context, "E4").copyFrom("A2:C2", "Formats");
      range(context, "A6:C6").values = [["", 1, ""]];
      range(context, "E5:G5").values = [["old", "old", "old"]];
      range(context, "E5").copyFrom("A6:C6", "All", true);
      range(context, "E7").copyFrom("A2:B2", "Values", false, true);
    });
    expect(entered("E1:G1")).toEqual(["Coal", 5, "=F1*2"]);
    expect(entered("E2:G3")).toEqual(["Coal", 5, "=F2*2", "Coal", 5, 10]);
    expect(entered("E4:G4")).toEqual([null, null, null]);
    const fills = ["E1:E1", "E2:E2", "E3:E3", "E4:E4"].flatMap((at) => styled(at, "fill"));
    expect(fills).toEqual(["#FFFF00", null, null, "#FFFF00"]);
    expect(entered("E5:G5")).toEqual(["old", 1, "old"]);
    expect(entered("E7:E8")).toEqual(["Coal", 5]);
  });

  it("fills on with values, with looks, or with both", async () => {
    await work((context) => {
      range(context, "C2").format.fill.color = "#ADD8E6";
      range(context, "C3:C4").clear();
      range(context, "C2").autoFill("C2:C4", "FillValues");
    });
    expect(entered("C3:C4")).toEqual(["=B3*2", "=B4*2"]);
    expect(styled("C3:C3", "fill")).toEqual([null]);
    await work((context) => {
      range(context, "C3:C4").clear("Contents");
      range(context, "C2").autoFill("C2:C4", "FillFormats");
    });
    expect(entered("C3:C4")).toEqual([null, null]);
    expect(styled("C3:C4", "fill")).toEqual(["#ADD8E6", "#ADD8E6"]);
  });

  it("takes cells elsewhere, and what meant them goes with them", async () => {
    await work((context) => range(context, "B2:B4").moveTo("F2"));
    expect(entered("B2:C4")).toEqual([null, "=F2*2", null, "=F3*2", null, "=F4*2"]);
    expect(shown("F2:F4")).toEqual([5, 2, 9]);
  });

  it("sorts by a column, and takes repeated rows away", async () => {
    await work((context) => {
      range(context, "A1:C4").sort.apply([{ key: 1, ascending: false }], false, true);
    });
    expect(shown("A2:A4")).toEqual(["Oil", "Coal", "Gas"]);
    await work((context) => {
      range(context, "A3").values = [["Oil"]];
      range(context, "A1:C4").removeDuplicates([0], true);
    });
    expect(shown("A2:A4")).toEqual(["Oil", "Gas", null]);
  });
});

describe("looks", () => {
  it("are set one by one, or several at once", async () => {
    await work((context) => {
      range(context, "B2:B4").numberFormat = [["0.00"]];
      range(context, "A1:C1").set({
        format: {
          fill: { color: "#4472C4" },
          font: { name: "Verdana", color: "white", bold: true },
          horizontalAlignment: "Center",
        },
      });
      range(context, "A1:C1").format.borders.getItem("EdgeBottom").style = "Double";
    });
    expect(styled("B2:B4", "numberFormat")).toEqual(["0.00", "0.00", "0.00"]);
    expect(cellsAt("B1:B1")[0]?.style).toMatchObject({
      ...{ fill: "#4472C4", fontName: "Verdana", fontColor: "#FFFFFF", bold: true },
      ...{ horizontal: "center", bottom: { line: "double" }, top: null },
    });
  });

  it("are a style of one's own, until it goes", async () => {
    await work(({ workbook }) => {
      workbook.styles.add("Slanting");
      workbook.styles.getItem("Slanting").textOrientation = 38;
    });
    await work((context) => (range(context, "A1").style = "Slanting"));
    expect(styled("A1:A1", "rotation")).toEqual([38]);
    await work(({ workbook }) => workbook.styles.getItem("Slanting").delete());
    expect([styled("A1:A1", "rotation"), styled("A1:A1", "named")]).toEqual([[0], ["Normal"]]);
  });

  it("mark what a formula reads, and what is found", async () => {
    await bench.run(async (context) => {
      const read = range(context, "C2").getDirectPrecedents().areas.load("items");
      await context.sync();
      for (const { format } of read.items) format.fill.color = "yellow";
      sheet1(context).findAll("oil", { completeMatch: true }).format.fill.color = "red";
      range(context, "A1:C4").getSpecialCells("Formulas").format.font.italic = true;
    });
    expect(styled("A2:B4", "fill")).toEqual([null, "#FFFF00", null, null, "#FF0000", null]);
    expect(styled("B2:C2", "italic")).toEqual([false, true]);
  });

  it("join cells row by row, and lead to other places", async () => {
    await work((context) => {
      range(context, "E1:F2").merge(true);
      range(context, "A2").hyperlink = {
        ...{ documentReference: "Sheet1!A4", screenTip: "the last", textToDisplay: "Coal" },
      };
    });
    const { merges, hyperlinks } = bench.book.activeSheet;
    expect(merges.map(({ row, rows, columns }) => [row, rows, columns])).toEqual([
      [0, 1, 2],
      [1, 1, 2],
    ]);
    expect(hyperlinks).toMatchObject([
      { location: "Sheet1!A4", address: "", screenTip: "the last" },
    ]);
  });
});

describe("names", () => {
  it("stand for cells and formulas, are changed, and leave #NAME? behind", async () => {
    await work((context) => {
      sheet1(context).names.add("Amounts", range(context, "B2:B4"));
      context.workbook.names.add("Total", "=SUM(Amounts)");
      range(context, "E1").formulas = [["=SUM(Amounts)"]];
    });
    expect(bench.book.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["Amounts", "=Sheet1!$B$2:$B$4"],
      ["Total", "=SUM(Amounts)"],
    ]);
    expect(shown("E1:E1")).toEqual([16]);
    await work((context) => {
      sheet1(context).names.getItem("Amounts").formula = "=Sheet1!$B$2:$B$3";
    });
    expect(shown("E1:E1")).toEqual([7]);
    await work((context) => sheet1(context).names.getItem("Amounts").delete());
    expect(shown("E1:E1")).toEqual([{ error: "#NAME?" }]);
  });
});
