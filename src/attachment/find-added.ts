import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml } from "@tanping/ooxml/xml/xml-element";
import { misleading, type Misleading } from "../faults/misleading";
import { drawnAreas } from "./drawn-areas";
import { namesResult } from "./names-result";
import type { Attachment } from "./open-attachment";
import { readShownSheet } from "./shown-sheet";

/** Sheets that a reader may take for ours, or meets before them, and what the whole file says besides its sheets. */
export const findAdded = (
  attachment: Attachment,
  titles: readonly string[],
): readonly Misleading[] => [
  ...sheetsBefore(attachment, titles),
  ...sheetsAlike(attachment, titles),
  ...(attachment.file.relationships(attachment.main).targets(relationshipTypes.externalLink)
    .length > 0
    ? [misleading("links-outside", { file: true }, {})]
    : []),
  ...(attachment.workbook.child("calcPr")?.flag("fullPrecision", "on") === false
    ? [misleading("precision-as-displayed", { file: true }, {})]
    : []),
  ...properties(attachment),
];

/** The sheet in front, and the first that is visible, are what a reader meets; an empty one says nothing. */
const sheetsBefore = (attachment: Attachment, titles: readonly string[]): readonly Misleading[] => {
  const { listed, activeTab } = attachment;
  const visible = listed.filter(({ state }) => state === "visible");
  const met = [visible[0], listed[activeTab]].filter((sheet) => sheet !== undefined);
  const other = met.find(({ name }) => !titles.includes(name) && !isEmpty(attachment, name));
  return other ? [misleading("sheet-before-ours", { sheet: other.name }, {})] : [];
};

/** Whether a sheet has neither cells that say something nor anything drawn; a sheet of a chart has. */
const isEmpty = (attachment: Attachment, title: string): boolean => {
  const listed = attachment.sheets.find(({ name }) => name === title);
  if (listed === undefined) return false;
  const sheet = readShownSheet(attachment, listed);
  return sheet.cells.length === 0 && drawnAreas(attachment.file, sheet).length === 0;
};

/** A title without what the eye passes over. */
const atAGlance = (title: string): string =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{Cf}\p{S}]/gu, "");

const sheetsAlike = ({ listed }: Attachment, titles: readonly string[]): readonly Misleading[] =>
  listed
    .filter(({ name, state }) => state === "visible" && !titles.includes(name))
    .flatMap(({ name }) => {
      const ours = titles.find((title) => atAGlance(name).startsWith(atAGlance(title)));
      return ours ? [misleading("sheet-named-alike", { sheet: name }, { ours })] : [];
    });

/** The properties of a file that programs and file managers show. */
const shownProperties = ["title", "subject", "description"];

const properties = ({ file }: Attachment): readonly Misleading[] => {
  const part = file.relationships("").target(relationshipTypes.coreProperties);
  if (part === null || !file.has(part)) return [];
  const root = parseXml(file.part(part), {
    namespace: namespaces.coreProperties,
    local: "coreProperties",
  });
  return root.children
    .filter(({ name, fullText }) => shownProperties.includes(name) && namesResult(fullText))
    .map(({ fullText }) => misleading("property-restates", { file: true }, { text: fullText }));
};
