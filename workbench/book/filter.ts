/** Another condition of a column than the texts it shows. Numbers are told in the form "500", texts may hold wildcards. */
export type Condition =
  | {
      readonly kind: "custom";
      /** One or two comparisons: an operator (=, <>, >, >=, <, <=) and what to compare with. */
      readonly comparisons: readonly string[];
      readonly join: "and" | "or";
    }
  | {
      readonly kind: "top" | "bottom";
      readonly count: number;
      readonly of: "items" | "percent";
    }
  | { readonly kind: "aboveAverage" | "belowAverage" };

/** The texts whose rows are shown, or another condition. */
export type Criterion = ReadonlySet<string> | Condition;

/** What a filter shows of its rows. A book keeps it; whoever knows how cells are shown works out the hidden rows. */
export interface Filter {
  /** By the column of the sheet they stand in. */
  readonly criteria: ReadonlyMap<number, Criterion>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Whether a criterion is a condition, not a choice of texts. */
export const isCondition = (criterion: Criterion): criterion is Condition => "kind" in criterion;

/** A comparison as its operator and what to compare with; one without an operator asks for the same. */
export const comparisonOf = (text: string): readonly [operator: string, operand: string] => {
  const operator = /^(?:<>|>=|<=|=|>|<)/.exec(text)?.[0] ?? "=";
  return [operator, text.startsWith(operator) ? text.slice(operator.length) : text];
};

/** A filter that shows every row. */
export const showingAll: Filter = { criteria: new Map(), hiddenRows: new Set() };

/** The criteria with one column's replaced. */
export const withColumn = (
  criteria: Filter["criteria"],
  column: number,
  criterion: Criterion | null,
): Filter["criteria"] => {
  const others = [...criteria].filter(([one]) => one !== column);
  return new Map(criterion === null ? others : [...others, [column, criterion]]);
};
