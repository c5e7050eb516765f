import { formatStatus } from "../../../src/sheets/file-format";
import { edition } from "../../../src/standard/edition";

it.each([
  [`2 ${edition.id}`, "current"],
  [`2-draft-2 ${edition.id}`, "kept"],
  [`2-draft ${edition.id}`, "kept"],
  [`1 ${edition.id}`, "kept"],
  ["1", "older"],
  ["2-draft", "older"],
  ["1 another draft", "older"],
  ["2-draft-2 another draft", "older"],
  ["2-draft another draft", "older"],
  ["2", "older"],
  ["2 another draft", "older"],
  [`0 ${edition.id}`, "older"],
  [`3 ${edition.id}`, "unknown"],
  [`2-drafts ${edition.id}`, "unknown"],
  [`1-draft ${edition.id}`, "unknown"],
  [`3-draft ${edition.id}`, "unknown"],
  ["", "unknown"],
  [`-1 ${edition.id}`, "unknown"],
  [`v1 ${edition.id}`, "unknown"],
  [` 1 ${edition.id}`, "unknown"],
])("a file of the format %j is %s", (text, status) => expect(formatStatus(text)).toBe(status));
