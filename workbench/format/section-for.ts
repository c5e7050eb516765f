import { tokenize, tokenTypes } from "numfmt";

interface Section {
  readonly code: string;
  readonly condition: readonly [operator: string, limit: string] | null;
}

/** The section of a number format that a number is shown by: the first whose condition it meets, else by its sign. */
export const sectionFor = (numberFormat: string, value: number): string => {
  const sections = sectionsOf(numberFormat);
  const [first, second, third] = sections;
  if (!first || !second) return numberFormat;
  const met = sections.find(({ condition }) => condition && meets(value, condition));
  if (met) return met.code;
  if (first.condition) return (third && (second.condition || value >= 0) ? third : second).code;
  if (value < 0) return second.code;
  return value === 0 && third ? third.code : first.code;
};

const sectionsOf = (numberFormat: string): readonly Section[] => {
  const sections: { code: string; condition: Section["condition"] }[] = [
    { code: "", condition: null },
  ];
  for (const { type, raw, value } of tokenize(numberFormat)) {
    const last = sections.at(-1);
    if (type === tokenTypes.BREAK) sections.push({ code: "", condition: null });
    else if (last) {
      last.code += raw;
      if (type === tokenTypes.CONDITION) last.condition = value as [string, string];
    }
  }
  return sections;
};

const meets = (value: number, [operator, limit]: NonNullable<Section["condition"]>): boolean => {
  const its = Number(limit);
  switch (operator) {
    case ">":
      return value > its;
    case ">=":
      return value >= its;
    case "<":
      return value < its;
    case "<=":
      return value <= its;
    case "<>":
      return value !== its;
    default:
      return value === its;
  }
};
