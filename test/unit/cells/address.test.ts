import { absoluteReference, addressText } from "../../../src/cells/address";

describe("a place in words", () => {
  it("is the sheet's title and the cell", () => {
    expect(addressText({ sheet: "表A.1", row: 6, column: 4 })).toBe("表A.1!E7");
  });

  it("quotes the sheet in a formula and doubles the quotes in its title", () => {
    const area = { row: 3, column: 4, rows: 52, columns: 1 };
    expect(absoluteReference("表A.1", area)).toBe("'表A.1'!$E$4:$E$55");
    expect(absoluteReference("Year's end", { ...area, rows: 1 })).toBe("'Year''s end'!$E$4");
  });
});
