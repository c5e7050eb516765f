import type { SectionKey } from "../faults/seal-change";
import { hasPart, type FileFormat } from "../sheets/file-format";

/** The parts of a workbook of the format that a seal covers, in the order of their digests. */
export const sectionsOf = (format: FileFormat): readonly SectionKey[] => [
  ...(["file", "info", "parameters", "items", "exclusions", "monitoring"] as const),
  hasPart(format, "lists") ? "records" : "nonconformities",
  "result",
];
