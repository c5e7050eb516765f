import { UnreadablePackage } from "../unreadable-package";
import type { Package } from "./package";
import { relationshipTypes } from "./relationship-types";

/** The part a package is about. */
interface MainPart {
  readonly name: string;
  /** What the list of content types says that it is. */
  readonly kind: "workbook" | "binary workbook" | "another document";
}

const binary = "application/vnd.ms-excel.sheet.binary.macroenabled.main";

/** Workbooks and templates, with and without macros; strict files have the same types as transitional ones. */
const workbooks: ReadonlySet<string> = new Set([
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.sheet.macroenabled.main+xml",
  "application/vnd.ms-excel.template.macroenabled.main+xml",
  "application/vnd.ms-excel.addin.macroenabled.main+xml",
]);

const kindOf = (contentType: string): MainPart["kind"] => {
  const type = contentType.toLowerCase();
  if (type === binary) return "binary workbook";
  return workbooks.has(type) ? "workbook" : "another document";
};

/**
 * A program that looks at the last word of a relationship's type, or at the list of content types, would open another
 * part than one that goes by the type of the relationship.
 */
const requireOne = (file: Package, name: string): void => {
  const [other] = file.partsOf((type) => kindOf(type) === "workbook").filter((its) => its !== name);
  if (other !== undefined)
    throw new UnreadablePackage(
      "ambiguous",
      `besides ${name} the file lists ${other} as a workbook.`,
    );
  const lookAlike = file
    .relationships("")
    .all.find(({ type, target }) => type.endsWith("/officeDocument") && target !== name);
  if (lookAlike !== undefined)
    throw new UnreadablePackage(
      "ambiguous",
      `besides ${name} the file names ${lookAlike.target} as its document, by the type ${lookAlike.type}.`,
    );
};

/** The part that a package is about, null where it names none. */
export const findMainPart = (file: Package): MainPart | null => {
  const name = file.relationships("").target(relationshipTypes.officeDocument);
  if (name === null) return null;
  requireOne(file, name);
  return { name, kind: kindOf(file.contentType(name) ?? "") };
};
