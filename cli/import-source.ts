import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { sourceFaultSentence } from "../src/strings/sentences";
import { measureKeys } from "../src/standard/column-keys";
import type { ChosenSource } from "../src/workflows/import-session/chosen-source";
import {
  withNamedColumns,
  withWidePeriods,
  type UnnamedColumns,
} from "../src/workflows/import-session/named-columns";
import type { EncodingReading } from "../src/tabular/source";
import {
  acceptEncoding,
  openFile,
  openSheet,
  type SourceCells,
} from "../src/workflows/import-session/source-cells";
import type { SourceOutcome } from "../src/workflows/source-outcome";
import { fileFault } from "./file-fault";
import type { ImportWords } from "./import-words";
import { UsageError } from "./usage";

/** The data file is not what the command's words say; its message says how. */
export class UnusableData extends Error {}

/** The text of the data file may be in several encodings. */
export class UnclearEncoding extends Error {
  constructor(readonly readings: readonly EncodingReading[]) {
    super("The encoding is not clear.");
  }
}

/** Opens the data file and finds the columns that the words name; rejects with UnusableData, UnclearEncoding or UsageError. */
export const openData = async (words: ImportWords): Promise<ChosenSource> => {
  const cells = await dataCells(words);
  const { columns, filter } = words;
  const chosen =
    columns === "wide" ? withWidePeriods(cells, filter) : withNamedColumns(cells, columns, filter);
  if ("code" in chosen) throw new UnusableData(unnamedSentence(chosen));
  for (const key of measureKeys)
    if (chosen.settings.columns[key] !== undefined && words.units[key] === undefined)
      throw new UsageError(`${key} needs --${key}-unit.`);
  return chosen;
};

/** The file and how it was read, as the sheet of imports names it. */
export const dataName = ({ data, sheet }: ImportWords, { origin }: ChosenSource): string => {
  const { encoding, delimiter } = origin.kind === "file" ? origin.source : {};
  const accepted = origin.kind === "file" && origin.accepted ? "as proposed" : undefined;
  const details = [encoding, accepted, delimiter === "\t" ? "tab" : delimiter];
  return [basename(data), sheet, ...details].filter(Boolean).join(" ");
};

/** Opens the data file, at the sheet that the words name; rejects with UnusableData or UnclearEncoding. */
export const dataCells = async (words: ImportWords): Promise<SourceCells> => {
  const { data, encoding, sheet } = words;
  const file = { name: basename(data), bytes: await bytesOf(data) };
  const cells = orUnusable(await openFile(encoding === undefined ? file : { ...file, encoding }));
  const { origin } = cells;
  if (origin.kind !== "file") return cells;
  const { encodingDoubt } = origin.source;
  if (encodingDoubt.length > 0) {
    if (words.acceptsDefaults) return acceptEncoding(cells);
    throw new UnclearEncoding(encodingDoubt);
  }
  if (sheet === undefined) return cells;
  const { sheetNames, hiddenSheets } = origin.source;
  const index = sheetNames.indexOf(sheet);
  if (index < 0) {
    const there = sheetNames.map((name, at) => (hiddenSheets.has(at) ? `${name} (hidden)` : name));
    throw new UnusableData(`No sheet "${sheet}"; there are: ${there.join(", ")}`);
  }
  return orUnusable(await openSheet(origin, index));
};

const orUnusable = <Answer>(outcome: SourceOutcome<Answer>): Answer => {
  if (outcome.kind === "read") return outcome.answer;
  throw new UnusableData(sourceFaultSentence(outcome.fault, "zh-CN"));
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnusableData(fileFault(error));
  }
};

const unnamedSentence = (why: UnnamedColumns): string => {
  switch (why.code) {
    case "no-such-headings":
      return `No row has the headings ${why.names.join(", ")}; found: ${why.found.join(", ") || "none"}`;
    case "heading-twice":
      return `The heading "${why.heading}" stands over two columns.`;
    case "one-of-several-periods":
      return `"${why.heading}" is one of several years or months that stand across the columns; use --wide instead of --map.`;
    case "no-wide-periods":
      return "No years or months stand across the columns; name them with --map.";
  }
};
