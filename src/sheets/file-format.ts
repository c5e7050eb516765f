import { edition } from "../standard/edition";
import type { ParameterKey } from "../standard/parameters";

/**
 * What files of some formats lack: parameters, the list of figures that were found out of the ordinary and confirmed,
 * what the report needs besides, the file's own ids, the lists of records, the names that nonconformities had before
 * they were such a list, the lines of the result that say what does not apply and why there is none, limits that allow a
 * rise, and whether the scheme wants a reason where a score is not the self-score.
 */
export type FormatPart =
  | Extract<ParameterKey, "advanced_unit" | "repeated_output">
  | "confirmations"
  | "report"
  | "identity"
  | "lists"
  | "nonconformity-names"
  | "result-lines"
  | "limits-below-zero"
  | "self-reason";

/** Versions whose files go on as they were issued, by the sheets in `earlier-formats`. */
const earlierVersions = ["1", "2-draft", "2-draft-2"] as const;
export type EarlierVersion = (typeof earlierVersions)[number];

/** A version of the file contract that is worked on, with what its files do not have. */
export interface FileFormat {
  readonly version: EarlierVersion | "2";
  readonly lacks: readonly FormatPart[];
}

/** What came last into format 2. */
const last = ["result-lines", "limits-below-zero", "self-reason"] as const;

/** Every format whose files are scored, repaired and sealed as they are, the oldest first; new files have the last. */
export const formats: readonly [FileFormat, ...FileFormat[]] = [
  {
    version: "1",
    lacks: [
      ...(["advanced_unit", "repeated_output", "confirmations"] as const),
      ...(["report", "identity", "lists"] as const),
      ...last,
    ],
  },
  { version: "2-draft", lacks: ["report", "identity", "lists", ...last] },
  { version: "2-draft-2", lacks: ["nonconformity-names", ...last] },
  { version: "2", lacks: ["nonconformity-names"] },
];

export const newFormat: FileFormat = formats.at(-1) ?? formats[0];

export const isEarlier = (version: FileFormat["version"]): version is EarlierVersion =>
  earlierVersions.some((its) => its === version);

/** Whether files of the format have the part or parameter. */
export const hasPart = ({ lacks }: FileFormat, part: FormatPart | ParameterKey): boolean =>
  !lacks.some((its) => its === part);

/** The text of `tanping_format` in a file of the format. */
export const formatText = ({ version }: FileFormat): string => `${version} ${edition.id}`;

/** The format of that text among those worked on; undefined for any other. */
export const formatOf = (text: string): FileFormat | undefined =>
  formats.find((its) => formatText(its) === text);

/**
 * How a file's format stands to ours: that of new files, one that is worked on as it is and may be migrated, one that
 * can only be migrated (an older version, or another draft of the standard), or beyond us.
 */
type FormatStatus = "current" | "kept" | "older" | "unknown";

/** Reads what `tanping_format` says: a version, and after a space the edition of the standard. */
export const formatStatus = (text: string): FormatStatus => {
  const [version = ""] = text.split(" ");
  const known = formatOf(text);
  if (known) return known === newFormat ? "current" : "kept";
  const isOurs = formats.some((its) => its.version === version);
  return isOurs || isBefore(version) ? "older" : "unknown";
};

/** Whether a whole number says a version before the first that is worked on. */
const isBefore = (version: string): boolean =>
  /^\d+$/.test(version) && Number(version) < Number(formats[0].version);
