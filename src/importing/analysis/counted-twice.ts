import type { RowReadings } from "../rows/row-readings";
import { namesByLocation, namesByMarket, verified } from "../shape/emission-columns";
import type { Periods } from "./periods";
import { repeatsAll, type Repetition, type Repetitions } from "./repetition";

/** Two kinds of rows that say the same emissions, by their names, and by which treatment those of either kind do not count. */
interface Pair {
  readonly code: Repetition["code"];
  readonly kinds: readonly {
    readonly isNamed: (source: string) => boolean;
    /** null where they count by every treatment. */
    readonly asideBy: Repetition["asideBy"] | null;
  }[];
}

const purchased = /范[围圍畴疇][二2]|scope ?2|外购|购入|电力|electricity|purchased|间接/i;
const reported =
  /^(?:企业|单位)?(?:初报|自报|上报|填报|申报|自查|自行核算)|^(?:self-?)?reported\b/i;

const pairs: readonly Pair[] = [
  {
    code: "scope-2-twice",
    kinds: [
      {
        isNamed: (source) => purchased.test(source) && namesByLocation(source),
        asideBy: "by-market",
      },
      {
        isNamed: (source) => purchased.test(source) && namesByMarket(source),
        asideBy: "by-location",
      },
    ],
  },
  {
    code: "emission-versions",
    kinds: [
      { isNamed: (source) => reported.test(source), asideBy: "one-column" },
      { isNamed: (source) => verified.test(source.toLowerCase()), asideBy: null },
    ],
  },
];

/** Finds rows that say again what other rows of their period say: scope 2 by location and by market, reported and verified amounts. */
export const findCountedTwice = (
  { records }: Pick<RowReadings, "records">,
  periods: Periods,
  found: Repetitions,
): void => {
  for (const { code, kinds } of pairs) {
    // Most tables have no such names, which is seen at once.
    if (!kinds.every(({ isNamed }) => records.names.some(isNamed))) continue;
    for (const entries of periods) {
      const rest = entries.filter(({ row }) => !found.has(row));
      const its = kinds.map(({ isNamed }) => rest.filter(({ record }) => isNamed(record.source)));
      if (its.some(({ length }) => length === 0)) continue;
      const fact = its.map(([first]) => first?.record.source ?? "").join(" + ");
      for (const [at, { asideBy }] of kinds.entries())
        for (const { row, amounts } of (asideBy && its[at]) || [])
          found.set(row, { ...repeatsAll(code, amounts, fact), ...(asideBy && { asideBy }) });
    }
  }
};
