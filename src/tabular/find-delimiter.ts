import { parseChunk } from "./parse-chunk";
import type { Delimiter } from "./source";

/** In the order they win where several would cut every row alike: "1,5;2,5" has decimal commas, not three cells. */
const delimiters: readonly Delimiter[] = ["\t", ";", ","];

const sampleCharacters = 65536;
const sampleRecords = 200;

const mostFrequent = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

/** How alike a delimiter cuts the rows: the share of rows with the commonest count of cells, 0 if it cuts none. */
const consistency = (text: string, delimiter: Delimiter): number => {
  const goesOn = text.length > sampleCharacters ? "goes-on" : "ends";
  const { records, fault } = parseChunk(text.slice(0, sampleCharacters), delimiter, goesOn);
  const widths = records
    .slice(0, sampleRecords)
    .map(({ length }, index) => (records[index]?.[0] === "" && length === 1 ? 0 : length))
    .filter((width) => width > 0);
  const share = mostFrequent(widths.filter((width) => width > 1)) / Math.max(1, widths.length);
  // A delimiter that leaves quotes inside cells is only taken where every one does.
  return fault ? share / 1000 : share;
};

/** The delimiter that cuts the first rows most alike, counted outside quotes; the comma where none cuts anything. */
export const findDelimiter = (text: string): Delimiter => {
  const shares = delimiters.map((delimiter) => consistency(text, delimiter));
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
