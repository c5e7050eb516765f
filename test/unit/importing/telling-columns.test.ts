import { tellingColumns } from "../../../src/importing/shape/telling-columns";
import type { SourceCell } from "../../../src/tabular/source";
import { sourceOf } from "./tables";

/** The headings of the columns that tell rows apart. */
const telling = (...rows: readonly (readonly SourceCell[])[]) => {
  const { table, settings } = sourceOf(rows);
  return tellingColumns(table, settings.columns).map((index) => table.columns[index]?.heading);
};

describe("the columns that tell rows of a source apart", () => {
  it("are those of kinds, as many as it takes", () => {
    const rows = [
      ["year", "site", "scope", "category", "emission (t)"],
      [2022, "A", "Scope 1", "boilers", 1],
      [2022, "A", "Scope 1", "cars", 2],
      [2022, "A", "Scope 2", "power", 3],
      [2022, "B", "Scope 1", "boilers", 4],
    ];
    expect(telling(...rows)).toEqual(["scope", "category"]);
  });

  it("are none where the source's own column tells them apart", () => {
    const rows = [
      ["year", "site", "scope", "emission (t)"],
      [2022, "A", "Scope 1", 1],
      [2022, "B", "Scope 2", 2],
    ];
    expect(telling(...rows)).toEqual([]);
  });

  it("are none where no column has the sources", () => {
    const rows = [
      ["year", "emission (t)"],
      [2022, 1],
      [2022, 2],
    ];
    expect(telling(...rows)).toEqual([]);
  });

  it.each([
    ["versions", "type", "draft", "final"],
    ["units", "type", "kg", "t"],
    ["figures", "type", "1", "2"],
    ["remarks", "comment", "first", "second"],
    ["words under a heading that says nothing of kinds", "checked by", "Li", "Wu"],
  ])("are not those of %s", (_, heading, first, second) => {
    const rows = [
      ["year", "site", heading, "emission (t)"],
      [2022, "A", first, 1],
      [2022, "A", second, 2],
    ];
    expect(telling(...rows)).toEqual([]);
  });

  it("are not asked by rows that measure nothing", () => {
    const rows = [
      ["year", "site", "scope", "emission (t)", "output (MWh)"],
      [2022, "A", "Scope 1", 1, null],
      [2022, "A", "all", null, 10],
    ];
    expect(telling(...rows)).toEqual([]);
  });
});
