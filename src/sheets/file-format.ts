import { edition } from "../standard/edition";
import { formatVersion } from "./defined-names";

/** How a file's format stands to ours: the same, from an older version or another draft of the standard, or beyond us. */
type FormatStatus = "current" | "older" | "unknown";

/** Reads what `tanping_format` says: a version, and after a space the edition of the standard. */
export const formatStatus = (text: string): FormatStatus => {
  const [version = "", ...rest] = text.split(" ");
  const number = /^\d+$/.test(version) ? Number(version) : Infinity;
  if (number > Number(formatVersion)) return "unknown";
  return version === formatVersion && rest.join(" ") === edition.id ? "current" : "older";
};
