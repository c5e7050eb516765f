import { sheetColumns, sheetRows } from "../../../book/area";
import { CellStore } from "../../../book/state/cell-store";
import { defaultStyle } from "../../../book/style";
import { area } from "./open-book";

const holding = (value: number | null) =>
  ({ value, formula: null, style: defaultStyle, quoted: false }) as const;
const [lastRow, lastColumn] = [sheetRows - 1, sheetColumns - 1];

const storeOf = (...places: readonly (readonly [row: number, column: number])[]): CellStore => {
  const store = new CellStore();
  for (const [row, column] of places) store.set(row, column, holding(row));
  return store;
};

const placesOf = (store: CellStore, within?: Parameters<CellStore["cells"]>[0]) =>
  [...store.cells(within)].map(({ row, column }) => [row, column]);

describe("the stored cells of a sheet", () => {
  it("come by rows, then columns, however far apart they were put", () => {
    const store = storeOf([lastRow, 0], [5, lastColumn], [5, 2], [2000, 7], [0, 9]);
    expect(placesOf(store)).toEqual([
      [0, 9],
      [5, 2],
      [5, lastColumn],
      [2000, 7],
      [lastRow, 0],
    ]);
  });

  it("come from an area that begins and ends within blocks", () => {
    const store = storeOf([1023, 0], [1024, 1], [1024, 2], [3000, 1], [3001, 1]);
    expect(placesOf(store, area("B1025:B3001"))).toEqual([
      [1024, 1],
      [3000, 1],
    ]);
  });

  it("use the area that holds them, and less when some are taken away or emptied", () => {
    const store = storeOf([3, 3], [lastRow, lastColumn]);
    store.set(1, 1, holding(null));
    expect(store.usedArea("all")).toEqual(area("B2:XFD1048576"));
    expect(store.usedArea("values")).toEqual(area("D4:XFD1048576"));
    store.set(lastRow, lastColumn, undefined);
    expect([store.usedArea("all"), store.usedArea("values")]).toEqual([area("B2:D4"), area("D4")]);
    store.set(3, 3, undefined);
    expect([store.usedArea("all"), store.usedArea("values")]).toEqual([area("B2"), null]);
  });

  it("keep a formula that has no result yet among the cells with content", () => {
    const store = new CellStore();
    store.set(2, 2, { ...holding(null), formula: "=A1" });
    expect([store.usedArea("values"), store.formulaCount]).toEqual([area("C3"), 1]);
    store.set(2, 2, holding(4));
    expect([store.formulaCount, [...store.formulas()], store.reader(2)(2)]).toEqual([0, [], 4]);
  });
});
