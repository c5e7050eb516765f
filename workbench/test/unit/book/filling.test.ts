import { nothingAllowed } from "../../../book/nothing-allowed";
import type { BookEvent } from "../../../book/event";
import { area, openBook, refusal } from "./open-book";

const filled = () => {
  const open = openBook();
  const { book, sheet } = open;
  open.write("A1", [
    [1, "=A1*2"],
    [3, "=A2*2"],
  ]);
  book.setStyle(sheet.id, area("A1"), { bold: true }, "user");
  const fill = (from: string, to: string, what: Parameters<typeof book.fillFrom>[2]) =>
    book.fillFrom(
      { sheetId: sheet.id, area: area(from) },
      { sheetId: sheet.id, area: area(to) },
      what,
      "add-in",
    );
  return { ...open, fill };
};

describe("filling an area from another", () => {
  it("takes values without their formulas, and leaves the look of the cells", () => {
    const { fill, value, formula, cell } = filled();
    fill("A1:B2", "D1:E2", "values");
    expect([value("D1"), value("E1"), formula("E1"), value("E2")]).toEqual([1, 2, null, 6]);
    expect(cell("D1")?.style.bold).toBe(false);
  });

  it("takes formulas shifted along, and repeats a smaller source", () => {
    const { fill, value, formula } = filled();
    fill("A1:B1", "A5:B8", "formulas");
    expect([value("A8"), formula("B8"), value("B8")]).toEqual([1, "=A8*2", 2]);
  });

  it("takes looks alone, also that of cells that hold nothing", () => {
    const { fill, cell, value } = filled();
    fill("A1:C1", "A2:C2", "formats");
    expect([value("A2"), cell("A2")?.style.bold, cell("C2")]).toEqual([3, true, undefined]);
  });

  it("takes what was typed as text as such, and blanks as blanks", () => {
    const { fill, type, cell, value } = filled();
    type("C1", "'007");
    fill("C1:C2", "A1:A2", "all");
    expect([cell("A1")?.value, cell("A1")?.quoted, value("A2")]).toEqual(["007", true, null]);
  });

  it("reads the source as it was, where both overlap", () => {
    const { fill, value } = filled();
    fill("A1:A2", "A2:A3", "values");
    expect([value("A1"), value("A2"), value("A3")]).toEqual([1, 1, 3]);
  });

  it("leaves nothing behind where it is discarded", () => {
    const { book, fill, sheet } = filled();
    const before = [...sheet.cells()];
    book.attempt(() => {
      fill("A1:B2", "B2:C3", "all");
      return "discard";
    });
    expect([...sheet.cells()]).toEqual(before);
  });

  it("is told as one change of the whole area", () => {
    const { book, fill } = filled();
    const told: BookEvent[] = [];
    book.on((event) => told.push(event));
    fill("A1:B1", "D1:E4", "values");
    const areas = told.flatMap((event) => (event.kind === "changed" ? [event.area] : []));
    expect(areas).toEqual([area("D1:E4")]);
  });

  it("is refused where the sheet is protected, and then changes nothing", () => {
    const { book, sheet, fill, value } = filled();
    book.setStyle(sheet.id, area("D1"), { locked: false }, "user");
    book.protect(sheet.id, nothingAllowed, null, "user");
    expect(refusal(() => fill("A1:B1", "D1:E1", "values"))).toBe("AccessDenied");
    expect(refusal(() => fill("A1", "D1", "formats"))).toBe("AccessDenied");
    expect(refusal(() => fill("A1", "D1", "values"))).toBe("done");
    expect([value("D1"), value("E1")]).toEqual([1, null]);
  });
});
