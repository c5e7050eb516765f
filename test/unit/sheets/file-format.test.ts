import { formatVersion } from "../../../src/sheets/defined-names";
import { formatStatus } from "../../../src/sheets/file-format";
import { edition } from "../../../src/standard/edition";

it.each([
  [`${formatVersion} ${edition.id}`, "current"],
  [formatVersion, "older"],
  [`${formatVersion} another draft`, "older"],
  [`0 ${edition.id}`, "older"],
  [`${Number(formatVersion) + 1} ${edition.id}`, "unknown"],
  ["", "unknown"],
  [`-1 ${edition.id}`, "unknown"],
  [`v${formatVersion} ${edition.id}`, "unknown"],
  [` ${formatVersion} ${edition.id}`, "unknown"],
])("a file of the format %j is %s", (text, status) => expect(formatStatus(text)).toBe(status));
