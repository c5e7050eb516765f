import { analyse } from "../../../src/importing/analysis/analyse";
import { findLayout } from "../../../src/importing/shape/find-layout";
import type { ImportSource, Units } from "../../../src/importing/analysis/import-source";
import type { SourceRows } from "../../../src/importing/shape/layout";
import { suggestedSettings, type SourceSettings } from "../../../src/importing/shape/settings";
import { sourceTable } from "../../../src/importing/shape/source-table";
import { importData, type ImportRequest, type Pace } from "../../../src/workflows/import-data";
import { undoImport } from "../../../src/workflows/undo-import";
import type { Outcome } from "../../../src/workflows/outcome";
import { defaultStyle, type Style } from "@tanping/workbench/book/style";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";

/** Rows of a source as an import takes them, with what its own headings suggest and what a test decides. */
export const sourceOf = (rows: SourceRows, decided: Partial<SourceSettings> = {}): ImportSource => {
  const layout = findLayout(rows);
  if (!layout) throw new Error("The rows have no heading.");
  const table = sourceTable(rows, layout);
  return { table, settings: { ...suggestedSettings(table), ...decided } };
};

const noPause = () => Promise.resolve();

const units: Units = { emission: "tCO2e", output: "MWh" };

const requestOf = async (
  sources: readonly ImportSource[],
  more: Partial<ImportRequest> = {},
): Promise<ImportRequest> => ({
  sources,
  from: "data.csv",
  mode: "replace",
  wholeYears: new Set(),
  now: new Date("2026-11-23T04:00:00Z"),
  analysis: await analyse(sources, { wanted: units, pause: noPause }),
  // Whatever a test decides of its sources is what a person chose.
  answers: sources[0]?.settings.treatments ?? {},
  accepted: [],
  shown: units,
  ...more,
});

/** Five rows of the tests' table in a request, and no time lost while Excel is busy. */
const pace = { chunkBytes: 200, wait: noPause };

export const importNow = async (
  sources: readonly ImportSource[],
  more: Partial<ImportRequest> = {},
  { chunkBytes }: Pick<Pace, "chunkBytes"> = pace,
) => importData(await requestOf(sources, more), { ...pace, chunkBytes });

export const undoNow = () => undoImport("zh-CN", new Date("2026-11-24T04:00:00Z"), pace);

export const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.kind === "refused" ? outcome.refusal.code : "done";

/** Excel and the workbench put a sheet's name in quotes or not as they like. */
const unquoted = (formula: string | null) => formula?.replaceAll(/'([^'!]+)'!/g, "$1!") ?? null;

/** A book shares few looks among its many cells. */
const looks = new WeakMap<Style, string>();
const lookOf = (style: Style): string => {
  const look = looks.get(style) ?? JSON.stringify(style);
  looks.set(style, look);
  return look;
};
const plain = lookOf(defaultStyle);

/** Everything a person could miss of a book, a line for each: cells with formulas and looks, tables, rules, names, sheets. */
export const bookState = ({ sheets, names }: BookSnapshot): ReadonlySet<string> =>
  new Set([
    ...names.map(({ name, formula }) => `${name} ${unquoted(formula)}`),
    ...sheets.flatMap(({ cells, name, tables, validations, visibility, protection }) => [
      `${name} ${visibility} ${JSON.stringify(protection)}`,
      `${name} ${JSON.stringify(tables)}`,
      `${name} ${JSON.stringify(validations)}`,
      ...cells.flatMap(({ row, column, cell: { value, formula, quoted, style } }) => {
        const look = lookOf(style);
        const says = value !== null || formula !== null || look !== plain;
        const text = JSON.stringify([value, unquoted(formula), quoted]);
        return says ? [`${name} ${row}:${column} ${text} ${look}`] : [];
      }),
    ]),
  ]);

/** Lines that only one of two books has, at most ten. */
export const differences = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [
    ...[...a].filter((line) => !b.has(line)).map((line) => `- ${line.slice(0, 200)}`),
    ...[...b].filter((line) => !a.has(line)).map((line) => `+ ${line.slice(0, 200)}`),
  ].slice(0, 10);
