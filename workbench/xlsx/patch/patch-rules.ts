import type { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { areaText, parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { SheetSnapshot } from "../../book/snapshot";
import type { Validation } from "../../book/validation";
import { formatSqref } from "../areas-text";
import { readValidation } from "../read-validations";
import { writeValidations } from "../write-rules";
import { element } from "../xml-writer";
import { asXmlElement } from "./as-xml-element";
import { parseFragment } from "./fragments";
import { extensionLists, placesIn } from "./own-items";
import { patchList } from "./patch-list";

/** A sheet before and after, and the changes of its part. */
export interface SheetChange {
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly edits: TextEdits;
  readonly root: ElementPatch;
}

/** Changes which cells are merged. */
export const patchMerges = ({ before, after, edits, root }: SheetChange): void => {
  if (before.merges === after.merges) return;
  const lists = root.element.all("mergeCells").map((list) => [list]);
  patchList(edits, root, {
    own: placesIn(lists, "mergeCell", "ref").map((place) => ({
      key: areaText(parseArea(place.element.attribute("ref") ?? "")),
      rest: "",
      places: [place],
    })),
    before: before.merges.map(areaText),
    after: after.merges.map((area) => ({
      key: areaText(area),
      rest: "",
      areas: areaText(area),
      write: () => [{ list: "mergeCells", markup: element("mergeCell", { ref: areaText(area) }) }],
    })),
  });
};

/** What a rule says but for its cells. */
const restKey = ({ rule, ignoreBlanks, alert, prompt }: Validation): string =>
  JSON.stringify([rule, ignoreBlanks, alert, prompt]);

const validationKey = (validation: Validation): string =>
  JSON.stringify([formatSqref(validation.areas), restKey(validation)]);

/** Changes what may be entered where, also where the file says it among its extensions. */
export const patchValidations = ({ before, after, edits, root }: SheetChange): void => {
  if (before.validations === after.validations) return;
  const lists = [
    ...root.element.all("dataValidations").map((list) => [list]),
    ...extensionLists(root.element, "dataValidations"),
  ];
  patchList(edits, root, {
    own: placesIn(lists, "dataValidation", "sqref").flatMap((place) => {
      const rule = readValidation(asXmlElement(place.element));
      return rule ? [{ key: validationKey(rule), rest: restKey(rule), places: [place] }] : [];
    }),
    before: before.validations.map(validationKey),
    after: after.validations.map((rule) => ({
      key: validationKey(rule),
      rest: restKey(rule),
      areas: formatSqref(rule.areas),
      write: () => [
        { list: "dataValidations", markup: parseFragment(writeValidations([rule])).content },
      ],
    })),
  });
};
