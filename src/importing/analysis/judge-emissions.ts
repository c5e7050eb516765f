import type { ImportProblem, treatments } from "../../faults/import-problem";
import { isBlankCell } from "../cells/cell-text";
import {
  emissionColumns,
  saysEquivalent,
  verified,
  waysOfCounting,
} from "../shape/emission-columns";
import { headingShown, type SourceColumn, type SourceTable } from "../shape/layout";
import { isSumOf } from "./emission-sums";
import type { ImportSource } from "./import-source";
import type { JudgedEmissions } from "./judged-emissions";
import { onlyEmission } from "./only-emission";
import { namesGas, plainHeading } from "../shape/roles";
import type { Pause } from "../rows/pause";
import { rivalTotals, withScopeSums } from "./rival-totals";
import { splitColumns } from "./split-columns";

const listed = (columns: readonly SourceColumn[]): string => columns.map(headingShown).join(" + ");

/** Judges which of several columns of emissions count; null where a source has one. */
export const judgeEmissions = async (
  source: ImportSource,
  pause: Pause,
): Promise<JudgedEmissions | null> => {
  const { table, settings } = source;
  const mapped = table.columns[settings.columns.emission ?? -1];
  if (!mapped) return null;
  const { totals, parts } = await withScopeSums(table, emissionColumns(table), pause);
  const named = (settings.emissions ?? []).flatMap((index) => table.columns[index] ?? []);
  const all = [...totals, ...parts];
  const others = all.filter((its) => its !== mapped && !named.includes(its));
  if (others.length === 0 && named.length < 2) return null;
  const judging = new Judging(source, mapped);
  if (named.length > 1) return judging.added(named, others);
  const ways = waysOfCounting(parts);
  const rivals = named.length === 0 ? await rivalTotals(table, { totals, parts }, pause) : null;
  if (rivals) return judging.rivals(rivals, all);
  const asTotals = named.length === 0 ? totals : totals.filter((its) => its === mapped);
  const agreed = await agreedTotal(table, asTotals, setsOf(totals, parts, ways), pause);
  if (agreed) return judging.total(agreed.total, agreed.parts, all);
  const isNamed = named.length > 0;
  const sum = totals.length === 0 ? await sumAmong(table, all, pause) : null;
  // A person named the total, by its word or by its amounts.
  if (isNamed && [...totals, sum].includes(mapped))
    return judging.only(mapped, others, "emissions-left-out");
  const [total] = totals;
  if (!isNamed && total && parts.length === 1 && !mayBeVersions(all))
    return judging.only(total, parts, "emissions-left-out");
  const unsummed = mayBeVersions(all) ? "emission-versions" : "several-emissions";
  const code = sum ? "unnamed-total" : unsummed;
  const adding = !sum && parts.length > 1 ? parts : all;
  return judging.asked(isNamed ? mapped : (sum ?? total ?? mapped), { code, all, adding, ways });
};

/** Words by which two columns tell versions of one emission apart, each by the other's. */
const versions: readonly (readonly [RegExp, RegExp])[] = [
  [/估算|估计|模拟|模型|^estimated|^modell?ed/, verified],
  [/初报|自报|上报|填报|申报|企业报|^reported|self-reported/, verified],
  [/净(?:碳|温室气体)?排放|^net(?!work)/, /总|毛|gross/],
  [/^原(?!料|煤|油)|调整前|重述前/, /调整后|重述|修正|更正/],
];

/** Whether one of the columns is what the others, masses of single gases, come to as CO2. */
const isOfMasses = (all: readonly SourceColumn[]): boolean => {
  const masses = all.filter((column) => namesGas(column.heading) && !saysEquivalent(column));
  return masses.length > 1 && all.length === masses.length + 1;
};

/** Whether columns have one heading, or words of versions, or are the masses of gases beside their equivalent. */
const mayBeVersions = (all: readonly SourceColumn[]): boolean => {
  if (isOfMasses(all)) return true;
  const headings = all.map(({ heading }) => plainHeading(heading));
  const some = (words: RegExp) => headings.some((heading) => words.test(heading));
  return new Set(headings).size === 1 || versions.some(([one, other]) => some(one) && some(other));
};

type Ways = ReturnType<typeof waysOfCounting>;

/** What a total may be the sum of: the parts, with purchased energy counted once, or another total once more. */
const setsOf = (
  totals: readonly SourceColumn[],
  parts: readonly SourceColumn[],
  ways: Ways,
): readonly (readonly SourceColumn[])[] => {
  if (parts.length === 0) return totals.slice(1).map((its) => [its]);
  const counted = Object.values(ways);
  return counted.length > 0 ? counted : [parts];
};

/** The first total that is the sum of a set of parts, or of all the other totals. */
const agreedTotal = async (
  table: SourceTable,
  totals: readonly SourceColumn[],
  sets: readonly (readonly SourceColumn[])[],
  pause: Pause,
) => {
  for (const total of totals)
    for (const parts of [...sets, ...othersOf(totals, total)])
      if (
        !parts.includes(total) &&
        (await isSumOf(table, { key: "emission", total, parts }, pause))
      )
        return { total, parts };
  return null;
};

const othersOf = (
  totals: readonly SourceColumn[],
  total: SourceColumn,
): readonly (readonly SourceColumn[])[] =>
  totals.length < 3 ? [] : [totals.filter((its) => its !== total)];

/** The column that is the sum of all the others although its heading does not say so. */
const sumAmong = async (
  table: SourceTable,
  all: readonly SourceColumn[],
  pause: Pause,
): Promise<SourceColumn | null> => {
  if (all.length < 3) return null;
  for (const one of all) {
    const others = all.filter((its) => its !== one);
    if (await isSumOf(table, { key: "emission", total: one, parts: others }, pause)) return one;
  }
  return null;
};

interface Found {
  readonly code: "several-emissions" | "emission-versions" | "unnamed-total";
  readonly all: readonly SourceColumn[];
  readonly adding: readonly SourceColumn[];
  readonly ways: Ways;
}

class Judging {
  constructor(
    private readonly source: ImportSource,
    private readonly mapped: SourceColumn,
  ) {}

  /** A total that agrees with its parts counts in their stead. */
  total(
    total: SourceColumn,
    parts: readonly SourceColumn[],
    all: readonly SourceColumn[],
  ): JudgedEmissions {
    const others = all.filter((its) => its !== total);
    const { treatment } = this.problem("emissions-total", total, "");
    return treatment === "add-columns"
      ? this.split(parts, [this.problem("emissions-total", total, listed(others))])
      : this.only(total, others, "emissions-total");
  }

  /** Of totals that draw the boundary otherwise a person says which counts. */
  rivals(
    { larger, smaller }: Readonly<Record<"larger" | "smaller", SourceColumn>>,
    all: readonly SourceColumn[],
  ): JudgedEmissions {
    const { treatments } = this.source.settings;
    const column = treatments["several-totals"] === "larger-total" ? larger : smaller;
    const problems = [this.problem("several-totals", column, listed([larger, smaller]))];
    const others = all.filter((its) => its !== column);
    return onlyEmission(this.source, { column, others, problems, reason: "several-totals" });
  }

  /** One column counts, and the others do not. */
  only(
    column: SourceColumn,
    others: readonly SourceColumn[],
    code: "emissions-left-out" | "emissions-total" | Found["code"],
  ): JudgedEmissions {
    const problems = [this.problem(code, column, listed(others))];
    return onlyEmission(this.source, { column, others, problems, reason: code });
  }

  /** Columns that a person named are added. */
  added(parts: readonly SourceColumn[], others: readonly SourceColumn[]): JudgedEmissions {
    const [first = this.mapped] = parts;
    const left =
      others.length > 0 ? [this.problem("emissions-left-out", first, listed(others))] : [];
    return this.split(parts, [this.problem("emissions-added", first, listed(parts)), ...left]);
  }

  /** Only a person can say whether columns are to be added, or one of them is all of it. */
  asked(column: SourceColumn, { code, all, adding, ways }: Found): JudgedEmissions {
    const { treatments } = this.source.settings;
    if (treatments[code] === "one-column")
      return this.only(
        column,
        all.filter((its) => its !== column),
        code,
      );
    const problem = this.problem(code, column, listed(all));
    const way = ways[treatments["scope-2-twice"]];
    if (!way) return this.split(adding, [problem]);
    return this.split(way, [problem, this.problem("scope-2-twice", column, listed(adding))]);
  }

  private split(
    parts: readonly SourceColumn[],
    problems: readonly ImportProblem[],
  ): JudgedEmissions {
    const { table } = this.source;
    return {
      source: splitColumns(this.source, "emission", parts),
      problems: [...problems, ...blankParts(table, parts)],
      isAdded: true,
      leftOut: { reason: "emissions-left-out", records: 0 },
    };
  }

  private problem(
    code: keyof typeof treatments,
    column: SourceColumn,
    fact: string,
  ): ImportProblem {
    const { table, settings } = this.source;
    const text = headingShown(column);
    return {
      code,
      row: headingRow(table),
      column: text,
      text,
      treatment: settings.treatments[code],
      fact,
    };
  }
}

/** The last row of the heading, as the source counts it. */
export const headingRow = (table: SourceTable): number =>
  table.wide ? table.skipped.aboveHeader + 1 : Math.max(table.first, 1);

/** A part that is blank where others are not may have been forgotten. */
const blankParts = (
  table: SourceTable,
  parts: readonly SourceColumn[],
): readonly ImportProblem[] => {
  if (table.wide) return [];
  return table.rows.slice(table.first).flatMap((cells, at) => {
    const blank = parts.filter(({ index }) => isBlankCell(cells[index]));
    if (blank.length === 0 || blank.length === parts.length) return [];
    return blank.map(({ index }) => ({
      code: "no-data" as const,
      ...table.place(table.first + at, index),
      text: "",
      treatment: "no-data" as const,
      fact: "",
    }));
  });
};
