import type { Delimiter } from "./source";

/** In the order they win where several would cut every row alike: "1,5;2,5" has decimal commas, not three cells. */
const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];

const sampleCharacters = 65536;
const sampleRows = 200;

/** A cell in quotes, whichever delimiter is before it. */
const quotedCell = /(^|[,;|\t\n])"[^"]*(?:""[^"]*)*"/g;

/** The first rows that are not blank, without what is in quotes. */
const rowsOutsideQuotes = (text: string): readonly string[] => {
  const sample = text.slice(0, sampleCharacters);
  const rows = (sample.includes('"') ? sample.replace(quotedCell, "$1") : sample).split("\n");
  const whole = text.length > sampleCharacters ? rows.slice(0, -1) : rows;
  return whole.filter((row) => row !== "").slice(0, sampleRows);
};

/** How often a delimiter cuts a row. */
const cutsIn = (row: string, delimiter: Delimiter): number => {
  let cuts = 0;
  for (let at = row.indexOf(delimiter); at >= 0; at = row.indexOf(delimiter, at + 1)) cuts += 1;
  return cuts;
};

/** How alike a delimiter cuts the rows: the share of rows with the commonest count of cuts, 0 if it cuts none; and that count. */
const consistency = (
  rows: readonly string[],
  delimiter: Delimiter,
): { readonly share: number; readonly cuts: number } => {
  const rowsWithCuts = new Map<number, number>();
  for (const row of rows) {
    const cuts = cutsIn(row, delimiter);
    if (cuts > 0) rowsWithCuts.set(cuts, (rowsWithCuts.get(cuts) ?? 0) + 1);
  }
  const [cuts, most] = [...rowsWithCuts].reduce(
    (best, its) => (its[1] > best[1] ? its : best),
    [0, 0],
  );
  return { share: most / Math.max(1, rows.length), cuts };
};

/** The delimiter that cuts the first rows most alike, counted outside quotes; the comma where none cuts anything. */
export const findDelimiter = (text: string): Delimiter => {
  const rows = rowsOutsideQuotes(text);
  const found = delimiters.map((delimiter) => ({ delimiter, ...consistency(rows, delimiter) }));
  const best = Math.max(...found.map(({ share }) => share));
  const alike = found.filter(({ share }) => share === best);
  if (best === 0) return ",";
  // A bar may stand in one of the cells that commas separate.
  const commas = alike.find(({ delimiter }) => delimiter === ",")?.cuts ?? 0;
  const [first] = alike.filter(({ delimiter, cuts }) => delimiter !== "|" || cuts >= commas);
  return first?.delimiter ?? ",";
};

/** What Excel's own first line "sep=;" declares, and the length of that line, which is not a row; null without one. */
export const declaredDelimiter = (
  text: string,
): { readonly delimiter: Delimiter; readonly length: number } | null => {
  const line = /^"?sep=([,;|\t])"?(?:\r\n?|\n|$)/i.exec(text);
  return line ? { delimiter: line[1] as Delimiter, length: line[0].length } : null;
};
