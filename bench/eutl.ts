import { readFile } from "node:fs/promises";
import Papa from "papaparse";

/** The first so many records of the EU Transaction Log under their heading, as a file's text. */
export const firstRecords = async (records: number): Promise<string> => {
  const text = await readFile("test/data/eutl-verified-emissions.csv", "utf8");
  return text
    .split("\n")
    .slice(0, records + 1)
    .join("\n");
};

/** The block of values that an import of the text writes: the cells of the monitoring table, blank ones too. */
export const blockOf = (text: string): (string | number)[][] =>
  Papa.parse<string[]>(text.trim())
    .data.slice(1)
    .filter(([, , tonnes]) => tonnes !== "Excluded")
    .map(([source, year, tonnes]) => [Number(year), "", `'${source}`, Number(tonnes), "", "", ""]);
