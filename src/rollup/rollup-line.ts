import type { MissingKind, UncountedReason } from "../faults/rollup";
import type { EndedResult } from "../sheets/process/surveillance";
import type { CategoryId } from "../standard/table-a1";
import type { GradeId } from "../standard/table-22";
import type { Language } from "../strings/language";

/** What decides whether two results may be ranked together: the body's scheme and the method, as codes and plain decimal texts. */
export interface RollupScheme {
  readonly name: string;
  readonly version: string;
  /** Keys of parameters, in a fixed order. */
  readonly parameters: { readonly method: string } & Readonly<Record<string, string>>;
}

/** A category of Table A.1: points earned of those that count; exact decimal texts. */
export interface CategoryPoints {
  readonly id: CategoryId;
  readonly earned: string;
  readonly possible: string;
}

/** Which file a line is of, and the state of it that was read. */
export interface LineFile {
  readonly file: string;
  /** Bytes; with `modified` what a resumed run knows a file by. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Of the file's bytes, "" where they could not be read. */
  readonly sha256: string;
}

/** The facts of a workbook whose result counts. Scores, points and intensity are exact decimal texts. */
export interface RollupFacts {
  /** "" in files of formats without. */
  readonly workbookId: string;
  /** SHA-256 over the digests of everything that was entered. */
  readonly digest: string;
  readonly organisation: string;
  readonly report: string;
  /** What `tanping_format` says. */
  readonly format: string;
  readonly scheme: RollupScheme;
  readonly composite: string;
  readonly grade: GradeId;
  readonly gradeNames: "table" | "text";
  readonly qualitative: string;
  readonly quantitative: string;
  /** kgCO2e per output unit. */
  readonly intensity: string;
  readonly outputUnit: string;
  readonly categories: readonly CategoryPoints[];
  readonly seal: "sealed" | "unsealed";
  /** ISO date, null where the assessment has none. */
  readonly validUntil: string | null;
  /** Where surveillance suspended or withdrew the result. */
  readonly ended?: EndedResult;
  readonly openNonconformities: number;
  /** How many entries and records of each kind are missing; kinds that lack nothing are left out. */
  readonly missing: Readonly<Partial<Record<MissingKind, number>>>;
  /** Places where the workbook differs from its layout, or may show its reader something else; an unsealed one counts all the same. */
  readonly findings: number;
}

/** Why a file does not count, in both languages. */
export interface Uncounted {
  readonly reason: UncountedReason;
  readonly detail: Readonly<Record<Language, string>>;
}

export type CountedLine = LineFile & { readonly status: "counted" } & RollupFacts;
export type UncountedLine = LineFile & { readonly status: "not-counted" } & Uncounted;

/** What the map of a roll-up says of one file. */
export type RollupLine = CountedLine | UncountedLine;

/** The line that a text holds, null where it is torn or no such line. */
export const parseLine = (text: string): RollupLine | null => {
  const line = parseJson(text);
  if (typeof line !== "object" || line === null) return null;
  const { file, status } = line as Partial<RollupLine>;
  if (typeof file !== "string") return null;
  return status === "counted" || status === "not-counted" ? (line as RollupLine) : null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
