import { UnreadablePackage } from "../unreadable-package";
import type { XmlElement } from "../xml/xml-element";

interface Known {
  readonly once: ReadonlySet<string>;
  readonly often: ReadonlySet<string>;
}

const known = (once: string, often = ""): Known => ({
  once: new Set(once.split(/\s+/)),
  often: new Set(often.split(" ")),
});

/** The elements that a root has, by the root's name (ECMA-376 Part 1, 18.2.27, 18.3.1.99, 18.8.39). */
const inRoot: Readonly<Record<string, Known>> = {
  workbook: known(
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
      "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
      "webPublishObjects extLst",
    "fileRecoveryPr",
  ),
  worksheet: known(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
      "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr dataValidations hyperlinks " +
      "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors " +
      "smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
      "tableParts extLst",
    "conditionalFormatting",
  ),
  styleSheet: known(
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  ),
  sheets: known("", "sheet"),
  definedNames: known("", "definedName"),
};

/**
 * Requires that an element has only those of the spreadsheet's own namespace that the standard gives it, and each as
 * often, and none called alike of another namespace: of two, programs take the first, the last or both. Throws
 * UnreadablePackage.
 */
export const requireKnown = (element: XmlElement): void => {
  const its = inRoot[element.name];
  const met = new Set<string>();
  for (const { name, namespace } of element.children) {
    const isOwn = namespace === element.namespace;
    const isKnown = its?.often.has(name) || its?.once.has(name);
    if (isOwn ? its?.often.has(name) : !isKnown) continue;
    if (!isOwn || !isKnown || met.has(name))
      throw new UnreadablePackage(
        "ambiguous",
        `${name} stands in ${element.name} ${met.has(name) ? "twice" : "and is no part of it"}.`,
      );
    met.add(name);
  }
};
