import type { Area } from "../../../src/cells/address";
import { coalesce } from "../../../src/sheets/coalesce";
import { joinAreas } from "../../../src/sheets/join-areas";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

it("areas side by side become one, then those below each other", () => {
  const cells = [area(1, 1), area(0, 0), area(1, 0), area(0, 1), area(3, 0)];
  expect(joinAreas(cells)).toEqual([area(0, 0, 2, 2), area(3, 0)]);
});

it("areas of other widths or apart from each other stay as they are", () => {
  const apart = [area(0, 0), area(1, 0, 1, 2), area(3, 0, 1, 2), area(0, 3)];
  expect([...joinAreas(apart)].sort((one, other) => one.row - other.row)).toEqual([
    area(0, 0),
    area(0, 3),
    area(1, 0, 1, 2),
    area(3, 0, 1, 2),
  ]);
});

it("what the areas carry keeps them apart", () => {
  const placed = ["a", "a", "b", "a"].map((look, row) => ({ area: area(row, 0), look }));
  expect(coalesce(placed, ({ look }) => look)).toEqual([
    { area: area(0, 0, 2), look: "a" },
    { area: area(2, 0), look: "b" },
    { area: area(3, 0), look: "a" },
  ]);
});
