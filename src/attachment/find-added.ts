import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import type { ListedSheet } from "@tanping/ooxml/spreadsheet/workbook-part";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml } from "@tanping/ooxml/xml/xml-element";
import { misleading } from "../faults/misleading";
import type { SavedFile } from "../saved/open-saved";
import { drawnAreas } from "./drawn-areas";
import { namesResult } from "./names-result";
import { relatedParts, shown, type Behind, type Shown } from "./shown";
import { shownSheet } from "./shown-sheet";

/** Sheets that a reader may take for ours, or meets before them, and what the whole file says besides its sheets. */
export const findAdded = (saved: SavedFile, titles: readonly string[]): readonly Shown[] => [
  ...sheetsBefore(saved, titles),
  ...sheetsAlike(saved, titles),
  ...linksOutside(saved),
  ...(saved.workbook.child("calcPr")?.flag("fullPrecision", "on") === false
    ? [misleading("precision-as-displayed", { file: true }, {})]
    : []),
  ...properties(saved),
];

const linksOutside = ({ file, main }: SavedFile): readonly Shown[] => {
  const parts = relatedParts(file, main, [relationshipTypes.externalLink]);
  if (parts.length === 0) return [];
  return [shown(misleading("links-outside", { file: true }, {}), { texts: [], parts })];
};

/** The sheet in front, and the first that is visible, are what a reader meets; an empty one says nothing. */
const sheetsBefore = (saved: SavedFile, titles: readonly string[]): readonly Shown[] => {
  const { listed, activeTab } = saved;
  const visible = listed.filter(({ state }) => state === "visible");
  const met = [visible[0], listed[activeTab]].filter((sheet) => sheet !== undefined);
  const other = met.find(({ name }) => !titles.includes(name) && !isEmpty(saved, name));
  if (other === undefined) return [];
  const found = misleading("sheet-before-ours", { sheet: other.name }, {});
  return [shown(found, behindSheet(saved, other))];
};

/** What a sheet says and what is drawn on it; a sheet of another kind as it stands in the file. */
const behindSheet = (saved: SavedFile, { name, relationship }: ListedSheet): Behind => {
  const { file, main, sheets } = saved;
  const listed = sheets.find((its) => its.name === name);
  if (listed === undefined)
    return { texts: [], parts: [file.relationships(main).withId(relationship)?.target ?? ""] };
  const { cells, part } = shownSheet(saved.sheet(listed));
  return {
    texts: cells.map(({ row, column, text }) => `${row} ${column} ${text}`),
    parts: relatedParts(file, part, [relationshipTypes.drawing]),
  };
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

const sheetsAlike = (saved: SavedFile, titles: readonly string[]): readonly Shown[] => {
  const known = titles.map((title) => ({ title, glance: atAGlance(title) }));
  return saved.listed
    .filter(({ name, state }) => state === "visible" && !titles.includes(name))
    .flatMap((sheet) => {
      const met = atAGlance(sheet.name);
      const ours = known.find(({ glance }) => met.startsWith(glance));
      if (ours === undefined) return [];
      const found = misleading("sheet-named-alike", { sheet: sheet.name }, { ours: ours.title });
      return [shown(found, behindSheet(saved, sheet))];
    });
};

/** The properties of a file that programs and file managers show. */
const shownProperties = ["title", "subject", "description"];

const properties = ({ file }: SavedFile): readonly Shown[] => {
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
