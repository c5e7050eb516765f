import { addArea, keepOthers } from "../../../page/keys/add-area";
import { extendTo, goTo, type Moved } from "../../../page/keys/move-selection";
import { nextInSelection } from "../../../page/keys/next-in-selection";
import { selectedLines } from "../../../page/grid/lines-with";
import { summarise } from "../../../page/sheet/summary";
import { formatArea } from "../../../book/address";
import { type Selection, selectedAreas } from "../../../book/selection";
import { nothingAllowed } from "../../../book/nothing-allowed";
import { area, openBook, stopping } from "../book/open-book";

const begin = () => {
  const opened = openBook();
  const { book, sheet } = opened;
  const take = ({ selection }: Moved) => book.select(sheet.id, selection.area, selection);
  return {
    ...opened,
    take,
    add: (address: string) => take(addArea(sheet, goTo(sheet, area(address)))),
    selected: () => told(sheet.selection),
  };
};
const told = (selection: Selection) => [
  selectedAreas(selection).map(formatArea).join(","),
  formatArea({ row: selection.row, column: selection.column, rows: 1, columns: 1 }),
];

describe("several selected areas", () => {
  it("are told in the order they were selected, the active cell in the last", () => {
    const { add, selected } = begin();
    add("C3");
    add("B2");
    expect(selected()).toEqual(["A1,C3,B2", "B2"]);
  });

  it("are let go one by one where they are taken again, but for the last", () => {
    const { add, selected } = begin();
    add("C3");
    add("B2");
    add("C3");
    expect(selected()).toEqual(["A1,B2", "B2"]);
    add("B2");
    add("A1");
    expect(selected()).toEqual(["A1", "A1"]);
  });

  it("stay while the last of them grows, and go when one cell is selected", () => {
    const { sheet, add, take, selected } = begin();
    add("C3");
    take(keepOthers(sheet, extendTo(sheet, area("D4"))));
    expect(selected()).toEqual(["A1,C3:D4", "C3"]);
    take(goTo(sheet, area("B2")));
    expect(selected()).toEqual(["B2", "B2"]);
  });

  it.each([
    ["right", ["C3", "C4", "A1", "B1", "C3"]],
    ["left", ["B1", "A1", "C4", "C3", "B1"]],
    ["down", ["C3", "C4", "A1", "B1", "C3"]],
    ["up", ["B1", "A1", "C4", "C3", "B1"]],
  ] as const)("are walked one after the other, round and round: %s", (direction, stops) => {
    const { book, sheet, take } = begin();
    book.select(sheet.id, area("C3:C4"), { row: 2, column: 2, others: [area("A1:B1")] });
    if (direction === "left" || direction === "up") take(nextInSelection(sheet, direction));
    const active = () => told(sheet.selection)[1];
    const walked = [active()];
    while (walked.length < stops.length) {
      take(nextInSelection(sheet, direction));
      walked.push(active());
    }
    expect(walked).toEqual(stops);
    expect(new Set(selectedAreas(sheet.selection).map(formatArea))).toEqual(
      new Set(["C3:C4", "A1:B1"]),
    );
  });

  it("add up together", () => {
    const { book, sheet, write } = begin();
    write("A1", [[1], [2], [3]]);
    book.select(sheet.id, area("A3"), { row: 2, column: 0, others: [area("A1")] });
    expect(summarise(sheet)).toEqual({ count: 2, sum: 4, average: 2 });
  });

  it("are emptied together, or not at all where one of them is locked", () => {
    const { book, sheet, write, value } = begin();
    write("A1", [[1], [2], [3]]);
    expect(book.deleteContents(sheet.id, [area("A1"), area("A3")])).toEqual({ kind: "entered" });
    expect([value("A1"), value("A2"), value("A3")]).toEqual([null, 2, null]);
    write("A1", [[1]]);
    book.setStyle(sheet.id, area("A1"), { locked: false }, "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(book.deleteContents(sheet.id, [area("A1"), area("A2")]).kind).toBe("refused");
    expect([value("A1"), value("A2")]).toEqual([1, 2]);
  });

  it("take an entry together, or not at all where the validation of one of them objects", () => {
    const { book, sheet, at, value } = begin();
    const into = [area("A1"), area("C1:C2")];
    book.typeEntry({ ...at("C1"), into }, "7");
    expect([value("A1"), value("B1"), value("C2")]).toEqual([7, null, 7]);
    const rule = { kind: "list", source: "7,8", inCellDropDown: true } as const;
    book.setValidation(sheet.id, area("C2"), stopping(rule), "user");
    expect(book.typeEntry({ ...at("A1"), into }, "9").kind).toBe("invalid");
    expect([value("A1"), value("C1")]).toEqual([7, 7]);
  });

  it("are whole columns only where all of them are", () => {
    const { book, sheet } = begin();
    book.select(sheet.id, area("C:C"), { row: 0, column: 2, others: [area("A:A")] });
    expect(selectedLines(sheet, "columns")).toMatchObject({ first: 2, count: 1 });
    book.select(sheet.id, area("C:C"), { row: 0, column: 2, others: [area("A1")] });
    expect(selectedLines(sheet, "columns")).toBeNull();
  });
});
