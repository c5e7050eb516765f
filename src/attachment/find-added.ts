import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml } from "@tanping/ooxml/xml/xml-element";
import { misleading, type Misleading } from "../faults/misleading";
import type { SavedFile } from "../saved/open-saved";
import { drawnAreas } from "./drawn-areas";
import { namesResult } from "./names-result";
import { shownSheet } from "./shown-sheet";

/** Sheets that a reader may take for ours, or meets before them, and what the whole file says besides its sheets. */
export const findAdded = (saved: SavedFile, titles: readonly string[]): readonly Misleading[] => [
  ...sheetsBefore(saved, titles),
  ...sheetsAlike(saved, titles),
  ...(saved.file.relationships(saved.main).targets(relationshipTypes.externalLink).length > 0
    ? [misleading("links-outside", { file: true }, {})]
    : []),
  ...(saved.workbook.child("calcPr")?.flag("fullPrecision", "on") === false
    ? [misleading("precision-as-displayed", { file: true }, {})]
    : []),
  ...properties(saved),
];

/** The sheet in front, and the first that is visible, are what a reader meets; an empty one says nothing. */
const sheetsBefore = (saved: SavedFile, titles: readonly string[]): readonly Misleading[] => {
  const { listed, activeTab } = saved;
  const visible = listed.filter(({ state }) => state === "visible");
  const met = [visible[0], listed[activeTab]].filter((sheet) => sheet !== undefined);
  const other = met.find(({ name }) => !titles.includes(name) && !isEmpty(saved, name));
  return other ? [misleading("sheet-before-ours", { sheet: other.name }, {})] : [];
};

/** Whether a sheet has neither cells that say something nor anything drawn; a sheet of a chart has. */
const isEmpty = (saved: SavedFile, title: string): boolean => {
  const listed = saved.sheets.find(({ name }) => name === title);
  if (listed === undefined) return false;
  const sheet = shownSheet(saved.sheet(listed));
  return sheet.cells.length === 0 && drawnAreas(saved.file, sheet).length === 0;
};

/** A title without what the eye passes over. */
const atAGlance = (title: string): string =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{Cf}\p{S}]/gu, "");

const sheetsAlike = ({ listed }: SavedFile, titles: readonly string[]): readonly Misleading[] =>
  listed
    .filter(({ name, state }) => state === "visible" && !titles.includes(name))
    .flatMap(({ name }) => {
      const ours = titles.find((title) => atAGlance(name).startsWith(atAGlance(title)));
      return ours ? [misleading("sheet-named-alike", { sheet: name }, { ours })] : [];
    });

/** The properties of a file that programs and file managers show. */
const shownProperties = ["title", "subject", "description"];

const properties = ({ file }: SavedFile): readonly Misleading[] => {
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
