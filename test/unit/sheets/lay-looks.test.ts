import fc from "fast-check";
import { layLooks, type PlacedLook } from "../../../src/sheets/lay-looks";
import type { Look } from "../../../src/sheets/looks";

const placed = (look: Look, row: number, column: number, rows = 1): PlacedLook => ({
  area: { row, column, rows, columns: 1 },
  look,
});

/** The looks a cell is given, one after the other. */
const givenTo = (laid: readonly PlacedLook[], row: number, column: number): readonly Look[] =>
  laid
    .filter(
      ({ area }) =>
        area.row <= row &&
        row < area.row + area.rows &&
        area.column <= column &&
        column < area.column + area.columns,
    )
    .map(({ look }) => look);

describe("laying looks", () => {
  it("lays one look around what stands between its areas", () => {
    const looks = [placed("label", 0, 0, 3), placed("section", 3, 0), placed("label", 4, 0, 2)];
    expect(layLooks(looks, [])).toEqual([placed("label", 0, 0, 6), placed("section", 3, 0)]);
  });

  it("covers no cell without a look", () => {
    const looks = [placed("label", 0, 0), placed("label", 2, 0)];
    expect(layLooks(looks, [])).toEqual(looks);
  });

  it("covers no cell that is to be kept", () => {
    const looks = [placed("label", 0, 0), placed("section", 1, 0), placed("label", 2, 0)];
    expect(layLooks(looks, [placed("section", 1, 0)])).toHaveLength(3);
    expect(layLooks(looks, [placed("label", 0, 0)])).toHaveLength(2);
  });

  const grids = fc.array(
    fc.array(fc.constantFrom<Look | null>("label", "entry", "text", null), {
      minLength: 5,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 6 },
  );

  it("gives every cell the look it is to have, and the others none", () => {
    fc.assert(
      fc.property(grids, fc.nat(5), fc.nat(4), (grid, keptRow, keptColumn) => {
        const cells = grid.flatMap((line, row) =>
          line.flatMap((look, column) => (look ? [placed(look, row, column)] : [])),
        );
        const keep = cells.filter(({ area }) => area.row === keptRow && area.column === keptColumn);
        const laid = layLooks(cells, keep);
        expect(laid.length).toBeLessThanOrEqual(cells.length);
        grid.forEach((line, row) => {
          line.forEach((look, column) => {
            expect(givenTo(laid, row, column).at(-1) ?? null).toBe(look);
          });
        });
        for (const { look } of keep)
          expect(new Set(givenTo(laid, keptRow, keptColumn))).toEqual(new Set([look]));
      }),
    );
  });
});
