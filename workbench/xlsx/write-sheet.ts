import type { SheetSnapshot } from "../book/snapshot";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import { writeFormatsExtension } from "./conditional-formats/write-extension";
import { writeHyperlinks } from "./hyperlinks-xml";
import { writeColumns } from "./sheet-columns";
import { writeFrame } from "./sheet-frame";
import { CellsWriter, type CellWriting } from "./write-cells";
import { writeConditionalFormats, writeValidations } from "./write-rules";
import { element, listElement, mainNamespace, relationsNamespace, xmlHeader } from "./xml-writer";

interface SheetPlace {
  readonly isActive: boolean;
  /** The relationship ids of its tables. */
  readonly tableParts: readonly string[];
  /** The relationship ids of its links to addresses, by address. */
  readonly links: ReadonlyMap<string, string>;
  /** The relationship ids of its custom properties, in order. */
  readonly customProperties: readonly string[];
  /** The relationship id of its drawing, null without. */
  readonly drawing: string | null;
}

const customPropertiesElement = (sheet: SheetSnapshot, ids: readonly string[]): string => {
  const elements = [...sheet.customProperties.keys()].map((name, index) =>
    element("customPr", { name, "r:id": ids[index] }),
  );
  return elements.length === 0 ? "" : element("customProperties", {}, elements);
};

/** One worksheet part. */
export const writeSheet = async (
  sheet: SheetSnapshot,
  writing: CellWriting,
  { isActive, tableParts, links, customProperties, drawing }: SheetPlace,
): Promise<string> => {
  const { head, guards, pages } = await writeFrame(sheet, isActive);
  const extensions = writeFormatsExtension(sheet.conditionalFormats);
  const parts = [
    head,
    writeColumns(sheet, writing.styles),
    new CellsWriter(sheet, writing).xml(),
    guards,
    listElement(
      "mergeCells",
      sheet.merges.map((area) => element("mergeCell", { ref: areaText(area) })),
    ),
    writeConditionalFormats(sheet.conditionalFormats, writing.styles),
    writeValidations(sheet.validations),
    writeHyperlinks(sheet.hyperlinks, links),
    pages,
    customPropertiesElement(sheet, customProperties),
    drawing === null ? "" : element("drawing", { "r:id": drawing }),
    listElement(
      "tableParts",
      tableParts.map((id) => element("tablePart", { "r:id": id })),
    ),
    extensions === "" ? "" : element("extLst", {}, extensions),
  ];
  const spaces = { xmlns: mainNamespace, "xmlns:r": relationsNamespace };
  return xmlHeader + element("worksheet", spaces, parts);
};
