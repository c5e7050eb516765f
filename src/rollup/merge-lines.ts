import { Decimal } from "../exact/decimal";
import { rollupWords } from "../strings/rollup-words";
import { uncountedFor } from "./line-of";
import type { CountedLine, RollupLine, RollupScheme, UncountedLine } from "./rollup-line";

/** A workbook among those of its scheme, the best first; equal composites share a rank, and the next one is as far on as there are better ones. */
export interface RankedWorkbook {
  readonly rank: number;
  readonly line: CountedLine;
}

/** The workbooks of one scheme: no other is ranked with them. */
export interface RankedScheme {
  readonly scheme: RollupScheme;
  readonly workbooks: readonly RankedWorkbook[];
}

/** What the lines of a map come to, whatever their order and however often a file's line is among them. */
export interface Merged {
  readonly schemes: readonly RankedScheme[];
  /** By file. */
  readonly uncounted: readonly UncountedLine[];
}

/** Merges lines: one for each file, each workbook with the same entries counted once, ranked within its scheme. */
export const mergeLines = (lines: Iterable<RollupLine>): Merged => {
  const all = [...onePerFile(lines)].sort(byText(({ file }) => file));
  const counted = all.filter((line) => line.status === "counted");
  const taken = onePerWorkbook(counted);
  const repeated = counted.flatMap((line) => {
    const first = taken.get(workbookOf(line));
    return first && first !== line ? [twice(line, first)] : [];
  });
  return {
    schemes: bySchemes([...taken.values()]),
    uncounted: [...all.filter((line) => line.status === "not-counted"), ...repeated].sort(
      byText(({ file }) => file),
    ),
  };
};

/** By what a text of each says, letter by letter: the same on every machine. */
const byText =
  <Of>(text: (its: Of) => string) =>
  (one: Of, other: Of): number => {
    const [a, b] = [text(one), text(other)];
    return a < b ? -1 : Number(a > b);
  };

/** A file that was read again after it changed has the later line. */
const onePerFile = (lines: Iterable<RollupLine>): Iterable<RollupLine> => {
  const known = new Map<string, RollupLine>();
  for (const line of lines) {
    const before = known.get(line.file);
    if (!before || isLater(line, before)) known.set(line.file, line);
  }
  return known.values();
};

const isLater = (line: RollupLine, before: RollupLine): boolean =>
  line.modified === before.modified ? line.sha256 > before.sha256 : line.modified > before.modified;

/** Twice is a workbook of the same id with the same entries, whatever became of the file around them. */
const workbookOf = ({ workbookId, digest }: CountedLine): string => `${workbookId} ${digest}`;

/** Of several the sealed one, else the first. */
const onePerWorkbook = (lines: readonly CountedLine[]): ReadonlyMap<string, CountedLine> => {
  const taken = new Map<string, CountedLine>();
  for (const line of lines) {
    const before = taken.get(workbookOf(line));
    const isBetter = before?.seal === "unsealed" && line.seal === "sealed";
    if (!before || isBetter) taken.set(workbookOf(line), line);
  }
  return taken;
};

const twice = (
  { file, size, modified, sha256 }: CountedLine,
  { file: counted }: CountedLine,
): UncountedLine => ({
  file,
  size,
  modified,
  sha256,
  status: "not-counted",
  ...uncountedFor("twice", (language) => rollupWords(language).twice(counted)),
});

const schemeText = ({ scheme }: Pick<CountedLine, "scheme">): string =>
  JSON.stringify([scheme.name, scheme.version, Object.entries(scheme.parameters)]);

const bySchemes = (lines: readonly CountedLine[]): readonly RankedScheme[] => {
  const groups = new Map<string, { readonly scheme: RollupScheme; readonly its: CountedLine[] }>();
  for (const line of lines) {
    const text = schemeText(line);
    const group = groups.get(text) ?? { scheme: line.scheme, its: [] };
    group.its.push(line);
    groups.set(text, group);
  }
  return [...groups]
    .sort(byText(([text]) => text))
    .map(([, { scheme, its }]) => ({ scheme, workbooks: ranked(its) }));
};

const ranked = (lines: readonly CountedLine[]): readonly RankedWorkbook[] => {
  const best = lines
    .map((line) => ({ line, composite: new Decimal(line.composite) }))
    .sort(
      (one, other) =>
        other.composite.comparedTo(one.composite) ||
        byText<CountedLine>(({ organisation, file }) => `${organisation}\n${file}`)(
          one.line,
          other.line,
        ),
    );
  let rank = 0;
  return best.map(({ line, composite }, index) => {
    const before = best[index - 1]?.composite;
    if (!before?.eq(composite)) rank = index + 1;
    return { rank, line };
  });
};
