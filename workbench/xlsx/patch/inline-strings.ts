import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import type { Texts } from "../write-cells";
import { element, textElement } from "../xml-writer";

/** Texts in their own cells: the list of the file's shared texts stays as it is, and says nothing that is gone. */
export const inlineStrings: Texts = {
  cell: (text) => ["inlineStr", element("is", {}, textElement("t", encodeCellText(text)))],
};
