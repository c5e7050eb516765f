import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import type { Package } from "@tanping/ooxml/parts/package";
import {
  cellFormats,
  cellIndents,
  cellStrikes,
  NumberFormats,
  showsOnlyYear,
} from "@tanping/ooxml/spreadsheet/number-formats";
import { SharedStringsListener } from "@tanping/ooxml/spreadsheet/string-item";
import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlPart } from "@tanping/ooxml/xml/read-xml";
import { SourceFault } from "../../faults/source-fault";
import { type CellContext, withLineFeeds } from "./cell-value";
import { readPart, readTree } from "./read-part";
import { shownNumber } from "./formatted-number";
import { textWithRaised } from "./raised-runs";
import { maximumCells } from "./row-store";

const { spreadsheet } = namespaces;

/** The texts that cells refer to by number. */
const readStrings = async (part: XmlPart): Promise<readonly string[]> => {
  const strings: string[] = [];
  const items = new SharedStringsListener((item) => {
    if (strings.length === maximumCells) throw new SourceFault("too-large", {});
    strings.push(withLineFeeds(textWithRaised(item)));
  });
  const listener = new ContentListener(["sst"], spreadsheet, items);
  await readPart(part, { namespace: spreadsheet, local: "sst" }, listener);
  return strings;
};

/** The cell styles (by their number) that show a number as a date, and how much of it, or as a multiple of it or in a unit, and those that indent a text. */
const readStyles = async (
  part: XmlPart,
): Promise<Pick<CellContext, "dates" | "shown" | "indents" | "strikes">> => {
  const root = await readTree(part, { namespace: spreadsheet, local: "styleSheet" });
  const formats = new NumberFormats(root);
  const styles = cellFormats(root);
  return {
    dates: new Map(
      styles.flatMap((id, style) =>
        formats.isDate(id)
          ? [[style, showsOnlyYear(formats.code(id)) ? "year" : "date"] as const]
          : [],
      ),
    ),
    shown: new Map(
      styles.flatMap((id, style) => {
        const its = shownNumber(formats.code(id));
        return its ? [[style, its] as const] : [];
      }),
    ),
    indents: new Map(cellIndents(root).flatMap((its, style) => (its > 0 ? [[style, its]] : []))),
    strikes: new Set(cellStrikes(root).flatMap((its, style) => (its ? [style] : []))),
  };
};

/** What the values of a workbook's cells depend on beside the cells. */
export const readContext = async (
  file: Package,
  workbook: string,
  dateSystem: DateSystem,
): Promise<CellContext> => {
  const related = file.relationships(workbook);
  const strings = related.target(relationshipTypes.sharedStrings);
  const styles = related.target(relationshipTypes.styles);
  return {
    strings: strings === null ? [] : await readStrings(file.part(strings)),
    ...(styles === null
      ? { dates: new Map(), shown: new Map(), indents: new Map(), strikes: new Set() }
      : await readStyles(file.part(styles))),
    dateSystem,
  };
};
