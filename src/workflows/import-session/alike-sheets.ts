import { findLayout } from "../../importing/shape/find-layout";
import type { Source } from "../../tabular/source";

/** Sheets whose headings are looked at; a workbook may have hundreds. */
const mostSheets = 50;

/** The headings of a table without the years in them, of which every sheet may have its own; "" where there is none. */
const headingsOf = async (source: Source, sheet: number): Promise<string> => {
  const columns = findLayout(await source.head(sheet))?.columns ?? [];
  const headings = columns.map(({ heading }) => heading.replaceAll(/\d{4}/g, "#").trim());
  return [...new Set(headings.filter(Boolean))].join("\n");
};

/** The other visible sheets of a workbook whose tables have the same headings, by their names. */
export const alikeSheets = async (source: Source, sheet: number): Promise<readonly string[]> => {
  const others = source.sheetNames
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => index !== sheet && !source.hiddenSheets.has(index))
    .slice(0, mostSheets);
  if (others.length === 0) return [];
  const own = await headingsOf(source, sheet);
  const alike: string[] = [];
  for (const { name, index } of others)
    if (own !== "" && (await headingsOf(source, index)) === own) alike.push(name);
  return alike;
};
