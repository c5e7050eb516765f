import { chooseSource } from "../../../../src/workflows/import-session/chosen-source";
import { addSource, newImport } from "../../../../src/workflows/import-session/import-session";
import { showSources } from "../../../../src/workflows/import-session/show-source";
import {
  openEncoded,
  openFile,
  openPasted,
  openSheet,
  openUserFile,
  placedCells,
  type SourceCells,
} from "../../../../src/workflows/import-session/source-cells";
import type { SourceOutcome } from "../../../../src/workflows/source-outcome";
import { drawn } from "../../importing/tables";
import { parts, zipped } from "../../tabular/xlsx-file";

const inTonnes = { emission: "tCO2e", output: "MWh", energy: "" };
const answerOf = (outcome: SourceOutcome<SourceCells>): SourceCells => {
  if (outcome.kind === "unreadable") throw outcome.fault;
  return outcome.answer;
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe("where cells come from", () => {
  it("counts the rows of a place as its sheet does", () => {
    const rows = drawn("|年份|排放量(t)|\n|2022|x|\n|2023|2|");
    const cells = placedCells({
      address: "数据!B5:C7",
      firstRow: 4,
      rows,
      hidden: new Set([2]),
      hiddenColumns: new Set(),
    });
    const [shown] = showSources(
      addSource(
        newImport(inTonnes),
        chooseSource(cells, () => null),
      ),
      "",
    );
    expect(shown).toMatchObject({
      name: "数据!B5:C7",
      header: { first: 5, last: 5 },
      firstRow: 5,
      lastRow: 7,
      delimited: null,
      sheets: null,
    });
    expect([...(chooseSource(cells, () => null).table?.hidden ?? [])]).toEqual([2]);
    expect(chooseSource(cells, () => null).table?.place(1, 1)).toEqual({
      row: 6,
      column: "排放量(t)",
    });
  });

  it("reads a text file again in another encoding, and says how it was read", async () => {
    const file = { name: "a.csv", bytes: bytes("year;emission (t)\n2022;1\n2023;2") };
    const cells = answerOf(await openFile(file));
    if (cells.origin.kind !== "file") throw new Error("A file was opened.");
    const again = answerOf(await openEncoded(cells.origin, "gb18030"));
    const [first, second] = showSources(
      [cells, again].reduce(
        (session, its) =>
          addSource(
            session,
            chooseSource(its, () => null),
          ),
        newImport(inTonnes),
      ),
      "",
    );
    expect(first).toMatchObject({
      name: "a.csv",
      rowCount: 3,
      delimited: { encoding: "utf-8", delimiter: ";" },
    });
    expect(second).toMatchObject({ delimited: { encoding: "gb18030", delimiter: ";" } });
    expect((await openEncoded(cells.origin, "klingon")).kind).toBe("unreadable");
  });

  it("takes another sheet of a workbook", async () => {
    const { "xl/workbook.xml": one = "", ...rest } = parts("");
    const two = one.replace("</sheets>", '<sheet name="Two" sheetId="2" r:id="rId1"/></sheets>');
    const book = zipped({ ...rest, "xl/workbook.xml": two });
    const cells = answerOf(await openFile({ name: "a.xlsx", bytes: book }));
    if (cells.origin.kind !== "file") throw new Error("A file was opened.");
    const other = chooseSource(answerOf(await openSheet(cells.origin, 1)), () => null);
    const [shown] = showSources(addSource(newImport({}), other), "");
    expect(shown).toMatchObject({
      name: "a.xlsx Two",
      sheets: { names: ["S", "Two"], chosen: 1 },
      header: null,
      columns: null,
    });
  });

  it("says why a file cannot be read, and passes on faults of our own", async () => {
    const gone = { name: "gone.csv", arrayBuffer: () => Promise.reject(new Error("moved")) };
    expect(await openUserFile(gone)).toMatchObject({
      kind: "unreadable",
      fault: { code: "file-unreadable", facts: { file: "gone.csv" } },
    });
    const there = { name: "a.csv", arrayBuffer: async () => bytes("a,b\n1,2").slice().buffer };
    expect((await openUserFile(there)).kind).toBe("read");
    expect(await openPasted("  ")).toMatchObject({ kind: "unreadable", fault: { code: "empty" } });
    expect(answerOf(await openPasted("a\tb\n1\t2")).rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
});
