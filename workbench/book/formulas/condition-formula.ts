import type { Area } from "../area";
import { formatArea } from "../address";
import type { ConditionalRule } from "../conditional-rule";
import type { Comparison } from "../validation";

const withoutSign = (formula: string): string => `(${formula.replace(/^=/, "")})`;

const signs: Readonly<Record<Exclude<Comparison, "between" | "notBetween">, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

type Of<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

function comparison(cell: string, rule: Of<"cellValue">): string {
  const one = withoutSign(rule.formula1);
  const two = withoutSign(rule.formula2 ?? rule.formula1);
  if (rule.operator === "between") return `AND(${cell}>=${one},${cell}<=${two})`;
  if (rule.operator === "notBetween") return `OR(${cell}<${one},${cell}>${two})`;
  return `${cell}${signs[rule.operator]}${one}`;
}

function textFormula(cell: string, { operator, text }: Of<"containsText">): string {
  if (text === "") return "FALSE";
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "beginsWith") return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (operator === "endsWith") return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  const isMissing = `ISERROR(SEARCH(${quoted},${cell}))`;
  return operator === "notContains" ? isMissing : `NOT(${isMissing})`;
}

/** How many cells of the areas are greater (or less), for each area a count. */
const counts = (areas: readonly string[], cell: string, sign: string): string =>
  areas.map((area) => `COUNTIF(${area},"${sign}"&${cell})`).join("+");

function ranking(cell: string, areas: readonly string[], { type, rank }: Of<"topBottom">): string {
  const among = type.startsWith("top") ? ">" : "<";
  const places = type.endsWith("Percent")
    ? `MAX(1,INT(COUNT(${areas.join(",")})*${rank}/100))`
    : String(rank);
  return `AND(ISNUMBER(${cell}),${counts(areas, cell, among)}<${places})`;
}

const deviations = { one: 1, two: 2, three: 3 } as const;

function average(cell: string, areas: readonly string[], criterion: string): string {
  const all = areas.join(",");
  const sign = criterion.endsWith("BelowAverage") || criterion === "belowAverage" ? "<" : ">";
  const [, many] = /^(one|two|three)StdDev/.exec(criterion) ?? [];
  const distance =
    many === undefined
      ? ""
      : `${sign === "<" ? "-" : "+"}${deviations[many as keyof typeof deviations]}*STDEV.P(${all})`;
  const equal = criterion.startsWith("equalOr") ? "=" : "";
  return `AND(ISNUMBER(${cell}),${cell}${sign}${equal}AVERAGE(${all})${distance})`;
}

const week = (cell: string, from: string, to: string): string =>
  `AND(TODAY()-ROUNDDOWN(${cell},0)>=${from},TODAY()-ROUNDDOWN(${cell},0)<=${to})`;

const month = (cell: string, ahead: number): string => {
  const then = ahead === 0 ? "TODAY()" : `EDATE(TODAY(),${ahead})`;
  return `AND(MONTH(${cell})=MONTH(${then}),YEAR(${cell})=YEAR(${then}))`;
};

/** Formulas as Excel writes them beside such rules in files. */
const presetFormulas: Readonly<Record<string, (cell: string) => string>> = {
  blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  nonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  errors: (cell) => `ISERROR(${cell})`,
  nonErrors: (cell) => `NOT(ISERROR(${cell}))`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  lastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) => week(cell, "WEEKDAY(TODAY())", "WEEKDAY(TODAY())+6"),
  thisWeek: (cell) => week(cell, "WEEKDAY(TODAY())-7", "WEEKDAY(TODAY())-1"),
  nextWeek: (cell) => week(cell, "WEEKDAY(TODAY())-14", "WEEKDAY(TODAY())-8"),
  lastMonth: (cell) => month(cell, -1),
  thisMonth: (cell) => month(cell, 0),
  nextMonth: (cell) => month(cell, 1),
};

function preset(cell: string, areas: readonly string[], { criterion }: Of<"presetCriteria">) {
  const written = presetFormulas[criterion];
  if (written !== undefined) return written(cell);
  if (criterion !== "uniqueValues" && criterion !== "duplicateValues")
    return average(cell, areas, criterion);
  const equal = areas.map((area) => `COUNTIF(${area},${cell})`).join("+");
  return `AND(NOT(ISBLANK(${cell})),${equal}${criterion === "uniqueValues" ? "=1" : ">1"})`;
}

const absolute = (area: Area): string =>
  formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/**
 * A formula, relative to the first area's first cell, that is true where the rule holds; null for scales, bars and
 * icons, which every number of the areas has.
 */
export function conditionFormula(rule: ConditionalRule, areas: readonly Area[]): string | null {
  const [first] = areas;
  if (first === undefined) return null;
  const cell = formatArea({ ...first, rows: 1, columns: 1 });
  const all = areas.map(absolute);
  switch (rule.kind) {
    case "custom":
      return `=${rule.formula.replace(/^=/, "")}`;
    case "cellValue":
      return `=${comparison(cell, rule)}`;
    case "containsText":
      return `=${textFormula(cell, rule)}`;
    case "topBottom":
      return `=${ranking(cell, all, rule)}`;
    case "presetCriteria":
      return `=${preset(cell, all, rule)}`;
    default:
      return null;
  }
}
