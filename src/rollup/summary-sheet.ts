import { Decimal, sum } from "../exact/decimal";
import { ratio, toText } from "../exact/ratio";
import { uncountedReasons } from "../faults/rollup";
import { choices, type ChoiceKey } from "../standard/choices";
import type { ParameterKey } from "../standard/parameters";
import { tableA1 } from "../standard/table-a1";
import { table22 } from "../standard/table-22";
import { rollupWords } from "../strings/rollup-words";
import { wordsOf } from "../strings/words-of";
import { categoryName, methodText } from "./category-name";
import type { Merged, RankedScheme } from "./merge-lines";
import type { OverviewCell, OverviewColumn, OverviewSheet } from "./overview-sheet";
import { whole, type OverviewAt } from "./ranking-sheet";
import type { CountedLine, RollupScheme } from "./rollup-line";
import { shareIn } from "./share-in";

/** Series that can be told apart in a chart. */
const mostDrawn = 12;

/** How many count, scheme by scheme, and why the others do not. */
export const summarySheet = (merged: Merged, at: OverviewAt): OverviewSheet => {
  const { language, asOf } = at;
  const { schemes, uncounted } = merged;
  const words = rollupWords(language);
  const counted = schemes.reduce((total, { workbooks }) => total + workbooks.length, 0);
  const columns = schemeColumns(at);
  const firstGrade = 6;
  const firstCategory = firstGrade + table22.length + 6;
  return {
    title: words.summary,
    heading: words.title,
    lines: [words.asOf(asOf), words.files(counted + uncounted.length, counted), words.schemesNote],
    tables: [
      {
        name: "TanpingSchemes",
        columns,
        rows: schemes.map((scheme, index) => [whole(index + 1), ...schemeRow(scheme, at)]),
      },
      {
        name: "TanpingReasons",
        columns: [
          { heading: words.columns.reason, width: 0 },
          { heading: words.columns.workbooks, width: 0 },
        ],
        rows: uncountedReasons.flatMap((reason) => {
          const count = uncounted.filter((line) => line.reason === reason).length;
          return count > 0 ? [[words.reasons[reason], whole(count)]] : [];
        }),
      },
    ],
    charts: [
      {
        title: words.charts.grades,
        kind: "columnStacked",
        table: "TanpingSchemes",
        series: "columns",
        from: firstGrade,
        to: firstGrade + table22.length - 1,
        most: mostDrawn,
      },
      {
        title: words.charts.categories,
        kind: "column",
        table: "TanpingSchemes",
        series: "rows",
        from: firstCategory,
        to: firstCategory + tableA1.length - 1,
        most: mostDrawn,
      },
    ],
  };
};

const schemeColumns = ({ language }: OverviewAt): readonly OverviewColumn[] => {
  const { columns } = rollupWords(language);
  const column = (key: keyof typeof columns, width: number) => ({ heading: columns[key], width });
  return [
    column("scheme", 150),
    { ...column("schemeName", 130), wraps: true },
    column("schemeVersion", 60),
    { ...column("method", 96), wraps: true },
    { ...column("parameters", 260), wraps: true },
    column("workbooks", 66),
    ...table22.map(({ stars }) => ({ heading: "★".repeat(stars), width: 48 })),
    column("sealed", 54),
    column("unsealed", 54),
    column("expired", 54),
    column("ended", 54),
    column("nonconformities", 66),
    column("mean", 60),
    ...tableA1.map((its) => ({ heading: categoryName(its, language), width: 78 })),
  ];
};

const schemeRow = (
  { scheme, workbooks }: RankedScheme,
  { language, asOf }: OverviewAt,
): readonly OverviewCell[] => {
  const lines = workbooks.map(({ line }) => line);
  const count = (is: (line: CountedLine) => boolean) => whole(lines.filter(is).length);
  const expired = lines.filter((its) => its.validUntil !== null && its.validUntil < asOf).length;
  const ended = lines.filter((its) => its.ended).length;
  const open = lines.reduce((total, its) => total + its.openNonconformities, 0);
  return [
    scheme.name,
    scheme.version,
    methodText(scheme, language),
    parametersText(scheme, language),
    whole(lines.length),
    ...table22.map(({ id }) => count(({ grade }) => grade === id)),
    count(({ seal }) => seal === "sealed"),
    count(({ seal }) => seal === "unsealed"),
    { ...whole(expired), warns: expired > 0 },
    { ...whole(ended), warns: ended > 0 },
    { ...whole(open), warns: open > 0 },
    { number: meanOf(lines.map((its) => its.composite)), format: "0.00" },
    ...tableA1.map(({ id }): OverviewCell => {
      const shares = lines.map((line) => shareIn(line, id)).filter((share) => share !== null);
      return shares.length > 0 ? { number: meanOf(shares), format: "0%" } : "–";
    }),
  ];
};

/** The mean of exact decimal texts, as one. */
const meanOf = (texts: readonly string[]): string =>
  toText(ratio(sum(texts.map((text) => new Decimal(text))), new Decimal(texts.length)));

/** The body's choices by their names; the method stands in a column of its own. */
const parametersText = ({ parameters }: RollupScheme, language: OverviewAt["language"]): string => {
  const { names, choices: choiceWords } = wordsOf(language);
  const { colon, semicolon } = rollupWords(language);
  return Object.entries(parameters)
    .filter(([key]) => key !== "method")
    .map(([key, code]) => {
      const known: Readonly<Record<string, string>> = Object.hasOwn(choices, key)
        ? choiceWords[key as ChoiceKey]
        : {};
      return `${names.parameters[key as ParameterKey]}${colon}${known[code] ?? code}`;
    })
    .join(semicolon);
};
