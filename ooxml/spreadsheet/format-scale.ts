/** Where an escape stands for a point between digits, so that 12345 looks like 1.2345. */
const falsePoint = /[\\!]\.|"\."/g;
const literal = /"[^"]*"|[\\!].|_.|\*.|\[[^\]]*\]/g;
const placeholders = /[0#?][0#?,.\u00a6]*/;

const padding = /_.|\*.|\[[^\]]*\]/g;
/** What stands before the digits, the digits, and what stands behind them. */
const parts = /^(?:"[^"]*"|[\\!].|[^0#?"\\!])*[0#?][0#?,.\u00a6]*(.*)$/;

/** The words that a format writes behind a number: kg of 0.0" kg"; "" for most. */
export const formatSuffix = (code: string): string => {
  const [section = ""] = code.split(";");
  const [, behind = ""] =
    parts.exec(section.replace(falsePoint, "\u00a6").replace(padding, "")) ?? [];
  return behind.replaceAll(/["\\!]/g, "").trim();
};

/** How many times the number a format shows: 100 for per cent, 0.001 for a comma behind the digits, 0.0001 for 0!.0, and 1 for most. */
export const formatScale = (code: string): number => {
  const [section = ""] = code.split(";");
  const plain = section.replace(falsePoint, "\u00a6").replace(literal, "");
  const digits = placeholders.exec(plain)?.[0];
  if (digits === undefined || /[ydE/]/i.test(plain)) return 1;
  const perCent = (plain.match(/%/g) ?? []).length;
  const thousands =
    (/,+$/.exec(digits)?.[0].length ?? 0) + (/,+(?=\.)/.exec(digits)?.[0].length ?? 0);
  const behindPoint = digits.split("\u00a6")[1]?.replace(/[^0#?]/g, "").length ?? 0;
  // A power worked out is not always the double nearest to it.
  return Number(`1e${2 * perCent - 3 * thousands - behindPoint}`);
};
