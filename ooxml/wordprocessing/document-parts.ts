import { findMainPart } from "../parts/main-part";
import type { Package } from "../parts/package";
import { relationshipTypes } from "../parts/relationship-types";

const documentType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/**
 * The names of the parts of a .docx in which a person writes: the document, its headers and footers, its notes; null
 * where the package is another kind of file, a template (.dotx) or one with macros among them.
 */
export const documentParts = (file: Package): readonly string[] | null => {
  const main = findMainPart(file);
  if (main === null || file.contentType(main.name) !== documentType) return null;
  const related = file.relationships(main.name);
  const { header, footer, footnotes, endnotes } = relationshipTypes;
  const others = [header, footer, footnotes, endnotes].flatMap((type) => related.targets(type));
  return [...new Set([main.name, ...others])];
};
