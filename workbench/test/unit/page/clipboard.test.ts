import { pastePlaces } from "../../../page/clipboard/paste-places";
import { pastedArea } from "../../../page/clipboard/pasted-area";
import { toTsv } from "../../../page/clipboard/to-tsv";

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe("the clipboard's text", () => {
  it("has tabs between cells and CR LF after every row", () => {
    expect(toTsv(area(1, 1, 2, 2), (row, column) => `${row}${column}`)).toBe(
      "11\t12\r\n21\t22\r\n",
    );
  });

  it("quotes what would fall apart", () => {
    const texts = ["a\tb", "two\nlines", 'say "x"', "plain"];
    expect(toTsv(area(0, 0, 1, 4), (_, column) => texts[column] ?? "")).toBe(
      '"a\tb"\t"two\nlines"\t"say ""x"""\tplain\r\n',
    );
  });
});

describe("where a copied block goes", () => {
  it("fills a selection that is a whole multiple of it", () => {
    expect(pastePlaces(area(9, 9, 1, 2), area(0, 0, 2, 4))).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 2 },
      { row: 1, column: 0 },
      { row: 1, column: 2 },
    ]);
  });

  it("goes once to the first cell of any other selection", () => {
    expect(pastePlaces(area(9, 9, 2, 2), area(3, 3, 3, 2))).toEqual([{ row: 3, column: 3 }]);
  });
});

describe("what is selected after a paste", () => {
  it("is the block at the selection's first cell", () => {
    expect(pastedArea(area(9, 9, 2, 3), area(3, 4, 1, 1))).toEqual(area(3, 4, 2, 3));
  });

  it("stays the selection that copies of the block fill", () => {
    expect(pastedArea(area(9, 9, 1, 2), area(0, 0, 2, 4))).toEqual(area(0, 0, 2, 4));
  });
});
