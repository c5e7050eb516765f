import { defaultTreatments, type Treatments } from "../../../src/faults/import-problem";
import { analyse, type Analysis } from "../../../src/importing/analysis/analyse";
import { findLayout } from "../../../src/importing/shape/find-layout";
import { eachRow, yearsAsOne, type TableRow } from "../../../src/importing/write/table-rows";
import type { ImportSource, Units } from "../../../src/importing/analysis/import-source";
import type { Layout, SourceRows } from "../../../src/importing/shape/layout";
import { suggestedSettings, type SourceSettings } from "../../../src/importing/shape/settings";
import { sourceTable } from "../../../src/importing/shape/source-table";

export const noPause = () => Promise.resolve();

/** A table drawn with bars, a line for each row; nothing between two bars is a blank cell. */
export const drawn = (text: string): SourceRows =>
  text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replaceAll(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim() || null),
    );

export const layoutOf = (rows: SourceRows): Layout => {
  const layout = findLayout(rows);
  if (!layout) throw new Error("No row reads like a heading.");
  return layout;
};

/** What a test decides about a source beyond what its headings suggest. */
type Decided = Partial<Omit<SourceSettings, "treatments">> & {
  readonly treatments?: Partial<Treatments>;
};

export const sourceOf = (rows: SourceRows, decided: Decided = {}): ImportSource => {
  const table = sourceTable(rows, layoutOf(rows));
  const treatments = { ...defaultTreatments, ...decided.treatments };
  return { table, settings: { ...suggestedSettings(table), ...decided, treatments } };
};

/** The units that the sources themselves name, as the first of them does. */
const unitsOf = (sources: readonly ImportSource[]): Units =>
  sources.reduceRight<Units>((all, { settings }) => ({ ...all, ...settings.units }), {});

export const analysisOf = (...sources: readonly ImportSource[]): Promise<Analysis> =>
  analyse(sources, { wanted: unitsOf(sources), pause: noPause });

/** An analysis in few words: years with their totals, reasons, and problems by row. */
export const summary = ({ read, imported, setAside, years, problems }: Analysis) => ({
  read,
  imported,
  setAside: Object.fromEntries(setAside),
  years: years.map(({ year, emission, output, energy }) =>
    [year, emission ?? "", output ?? "", ...(energy ? [energy] : [])].map(String).join(" "),
  ),
  problems: problems.flatMap(({ listed }) =>
    listed.map(({ code, row, column, text }) => `${code} ${row} ${column} ${text}`.trim()),
  ),
});

export const rowsOf = async (
  sources: readonly ImportSource[],
  wholeYears: ReadonlySet<number> = new Set(),
): Promise<readonly TableRow[]> => {
  const analysis = await analysisOf(...sources);
  const { gathers } = analysis;
  const rows: TableRow[] = [];
  const asOne = yearsAsOne({ analysis, wholeYears });
  const options = { pause: noPause, gathers, wholeYears: asOne };
  await eachRow(analysis.records, options, (row) => void rows.push(row));
  return rows;
};

/** "2023-1 锅炉 100 200": a row as it will stand in the monitoring table. */
export const rowText = ({ period, source, amounts, texts }: TableRow): string =>
  [
    `${period.year}-${period.month ?? ""}`,
    source,
    String(amounts.emission ?? ""),
    String(amounts.output ?? ""),
    texts.note ?? "",
  ]
    .join(" ")
    .trim();
