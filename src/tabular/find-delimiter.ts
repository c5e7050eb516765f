import type { Delimiter } from "./source";

/** In the order they win where several would cut every row alike: "1,5;2,5" has decimal commas, not three cells. */
const delimiters: readonly Delimiter[] = ["\t", ";", ","];

const sampleCharacters = 65536;
const sampleRows = 200;

/** A cell in quotes, whichever delimiter is before it. */
const quotedCell = /(^|[,;\t\n])"[^"]*(?:""[^"]*)*"/g;

/** The first rows that are not blank, without what is in quotes. */
const rowsOutsideQuotes = (text: string): readonly string[] => {
  const rows = text.slice(0, sampleCharacters).replace(quotedCell, "$1").split("\n");
  const whole = text.length > sampleCharacters ? rows.slice(0, -1) : rows;
  return whole.filter((row) => row !== "").slice(0, sampleRows);
};

/** How alike a delimiter cuts the rows: the share of rows with the commonest count of cuts; 0 if it cuts none. */
const consistency = (rows: readonly string[], delimiter: Delimiter): number => {
  const rowsWithCuts = new Map<number, number>();
  for (const row of rows) {
    const cuts = row.split(delimiter).length - 1;
    if (cuts > 0) rowsWithCuts.set(cuts, (rowsWithCuts.get(cuts) ?? 0) + 1);
  }
  return Math.max(0, ...rowsWithCuts.values()) / Math.max(1, rows.length);
};

/** The delimiter that cuts the first rows most alike, counted outside quotes; the comma where none cuts anything. */
export const findDelimiter = (text: string): Delimiter => {
  const rows = rowsOutsideQuotes(text);
  const shares = delimiters.map((delimiter) => consistency(rows, delimiter));
  const best = Math.max(...shares);
  return best === 0 ? "," : (delimiters[shares.indexOf(best)] ?? ",");
};

/** What Excel's own first line "sep=;" declares, and the length of that line, which is not a row; null without one. */
export const declaredDelimiter = (
  text: string,
): { readonly delimiter: Delimiter; readonly length: number } | null => {
  const line = /^"?sep=([,;\t])"?(?:\r\n?|\n|$)/i.exec(text);
  return line ? { delimiter: line[1] as Delimiter, length: line[0].length } : null;
};
