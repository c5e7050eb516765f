import { Refused } from "../../../src/faults/refusal";
import type { ImportSource, Units } from "../../../src/importing/analysis/import-source";
import {
  declaredUnits,
  requireConversion,
  workbookUnits,
} from "../../../src/importing/write/workbook-units";
import type { Reading } from "../../../src/sheets/reading";
import { gridOf } from "../assessment/sketch";
import { drawn, sourceOf } from "./tables";

const declaring = (declared: Readonly<Record<string, string | null>>): Reading => ({
  named: new Map(
    Object.entries(declared).map(([key, text]) => [
      `tanping_${key}_unit`,
      gridOf({ sheet: "表A.2", row: 0, column: 0 }, [[text]]),
    ]),
  ),
  monitoring: null,
  lists: new Map(),
  protectedSheets: new Set(),
});
const rows = drawn(`
  | 年份 | 排放量 | 产出量 |
  | 2023 | 1      | 2      |
`);
const measuredIn = (units: Units): ImportSource => sourceOf(rows, { units });
const unitsOf = (
  declared: Readonly<Record<string, string | null>>,
  sources: readonly ImportSource[],
  preferred?: Units,
) => workbookUnits(declaredUnits(declaring(declared)), sources, preferred);

describe("the units that amounts are written in", () => {
  it("are those that the workbook declares, in whichever words", () => {
    const declared = { emission: "tCO2e", output: " MWh ", energy: "kgce" };
    expect(unitsOf(declared, [measuredIn({ emission: "kg", output: "kWh" })])).toEqual({
      wanted: { emission: "tCO2e", output: "MWh", energy: "kgce" },
      undeclared: {},
    });
  });

  it.each([
    ["tCO2", "tCO2e"],
    ["千克", "kgCO2e"],
    ["万吨", "10ktCO2e"],
    ["kt", "kgCO2e"],
    ["m3", ""],
    ["", ""],
  ])(
    "are, where it declares none, of emission the choice nearest to the source's: %s → %s",
    (its, unit) => {
      const { wanted, undeclared } = unitsOf({ emission: null }, [measuredIn({ emission: its })]);
      expect(wanted.emission).toBe(unit);
      expect(undeclared).toEqual(unit === "" ? {} : { emission_unit: unit });
    },
  );

  it("are the source's own of output, of which the first that has any decides", () => {
    const sources = [
      measuredIn({ output: "" }),
      measuredIn({ output: "万kWh" }),
      measuredIn({ output: "MWh" }),
    ];
    expect(unitsOf({}, sources)).toEqual({
      wanted: { emission: "", output: "万kWh", energy: "" },
      undeclared: { output_unit: "万kWh" },
    });
  });

  it("are those that are preferred, but of measures that the sources have", () => {
    const preferred = { emission: "kg", output: "MWh", energy: "tce" };
    expect(unitsOf({}, [measuredIn({ emission: "t", output: "kWh" })], preferred)).toEqual({
      wanted: { emission: "kgCO2e", output: "MWh", energy: "" },
      undeclared: { emission_unit: "kgCO2e", output_unit: "MWh" },
    });
  });

  it("are none that the workbook's list does not know", () => {
    expect(unitsOf({ emission: "lb" }, [measuredIn({ emission: "t" })])).toMatchObject({
      wanted: { emission: "tCO2e" },
    });
  });
});

describe("a source whose unit does not convert", () => {
  const refusal = (units: Units, wanted: Units) => {
    try {
      requireConversion(
        [measuredIn({ emission: "t", output: "kWh" }), measuredIn(units)],
        wanted,
        "zh-CN",
      );
    } catch (error) {
      if (error instanceof Refused) return [error.refusal.subject, error.refusal.cause];
      throw error;
    }
    return null;
  };
  const wanted = { emission: "tCO2e", output: "MWh" };

  it.each<[Units, readonly string[] | null]>([
    [{ emission: "kg", output: "度" }, null],
    [{ emission: "m3", output: "度" }, ["排放量", "m3 → tCO2e"]],
    [{ emission: "kg", output: "台" }, ["产出量", "台 → MWh"]],
    [{ output: "度" }, ["排放量", "? → tCO2e"]],
  ])("is refused with its column and both units: %j", (units, said) => {
    expect(refusal(units, wanted)).toEqual(said);
  });
});
