import { formatArea } from "../../../book/address";
import { nothingAllowed } from "../../../book/nothing-allowed";
import type { Moved } from "../../../page/keys/move-selection";
import { nextInSelection } from "../../../page/keys/next-in-selection";
import { backFromTabs, tabOn, type TabRun } from "../../../page/keys/tab-run";
import { area, openBook } from "../book/open-book";

const begin = (selected: string) => {
  const { book, sheet } = openBook();
  let run: TabRun | null = null;
  const goTo = (address: string): void => book.select(sheet.id, area(address));
  const take = ({ selection }: Moved): string => {
    book.select(sheet.id, selection.area, selection);
    const { row, column } = selection;
    return formatArea({ row, column, rows: 1, columns: 1 });
  };
  goTo(selected);
  return {
    book,
    sheet,
    goTo,
    unlock: (...addresses: string[]) => {
      for (const address of addresses)
        book.setStyle(sheet.id, area(address), { locked: false }, "user");
      book.protect(sheet.id, nothingAllowed, null, "user");
    },
    merge: (address: string) => book.merge(sheet.id, area(address), "whole", "user"),
    tab: (): string => {
      const after = tabOn(sheet, run);
      run = after.run;
      return take(after.moved);
    },
    back: (): string => take(nextInSelection(sheet, "left")),
    enter: (): string => take(backFromTabs(sheet, run) ?? nextInSelection(sheet, "down")),
  };
};

const times = (count: number, press: () => string): string[] =>
  Array.from({ length: count }, press);

describe("Tab on a protected sheet", () => {
  it("stops at unlocked cells only, row by row, and goes round from the last to the first", () => {
    const { unlock, tab } = begin("B2");
    unlock("B2", "D2", "A4:B4");
    expect(times(5, tab)).toEqual(["D2", "A4", "B4", "B2", "D2"]);
  });

  it("goes back the same way with Shift", () => {
    const { unlock, back } = begin("A4");
    unlock("B2", "D2", "A4:B4");
    expect(times(4, back)).toEqual(["D2", "B2", "B4", "A4"]);
  });

  it("finds the next unlocked cell from a locked one", () => {
    const { unlock, tab } = begin("C3");
    unlock("B2", "E7");
    expect(tab()).toBe("E7");
  });

  it("passes hidden rows and columns, and stops once at a merged area", () => {
    const { book, sheet, merge, unlock, tab } = begin("A1");
    merge("B1:C2");
    book.setHidden(sheet.id, "columns", 3, 1, "hidden", "user");
    book.setHidden(sheet.id, "rows", 2, 1, "hidden", "user");
    unlock("A1:E4");
    expect(times(6, tab)).toEqual(["B1", "E1", "A2", "E2", "A4", "B4"]);
  });

  it("stays within a selected block", () => {
    const { unlock, tab, sheet } = begin("A1:C3");
    unlock("B2", "C3", "E1");
    expect(times(3, tab)).toEqual(["B2", "C3", "B2"]);
    expect(sheet.selection.area).toEqual(area("A1:C3"));
  });

  it("goes on down a column that is unlocked as a whole", () => {
    const { unlock, tab } = begin("B1048575");
    unlock("B:B");
    expect(times(2, tab)).toEqual(["B1048576", "B1"]);
  });

  it("goes to the neighbour where every cell is locked", () => {
    const { unlock, tab } = begin("A1");
    unlock();
    expect(tab()).toBe("B1");
  });
});

describe("Enter after Tabs", () => {
  it("returns to the column of the first one, a row below", () => {
    const { tab, enter } = begin("B3");
    expect([tab(), tab(), enter(), enter()]).toEqual(["C3", "D3", "B4", "B5"]);
  });

  it("goes straight down where something else moved the active cell in between", () => {
    const { tab, goTo, enter } = begin("B3");
    tab();
    goTo("F9");
    expect(enter()).toBe("F10");
  });

  it("keeps the row of entry over merged areas that begin above it", () => {
    const { merge, tab, enter } = begin("A3");
    merge("B2:B4");
    merge("D1:D3");
    expect([tab(), tab(), tab(), enter()]).toEqual(["B2", "C3", "D1", "A4"]);
  });
});

describe("Enter in a selected block", () => {
  it("passes hidden rows and what merged areas cover", () => {
    const { book, sheet, merge, enter } = begin("A1:B3");
    merge("A2:B2");
    book.setHidden(sheet.id, "rows", 2, 1, "hidden", "user");
    expect(times(3, enter)).toEqual(["A2", "B1", "A1"]);
  });
});
