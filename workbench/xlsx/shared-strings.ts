import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import type { Texts } from "./write-cells";
import { element, mainNamespace, textElement, xmlHeader } from "./xml-writer";

/** The texts of a workbook, each stored once. */
export class SharedStrings implements Texts {
  readonly #numbers = new Map<string, number>();

  cell(text: string): readonly [type: string, content: string] {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return ["s", `<v>${number}</v>`];
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((text) =>
      element("si", {}, textElement("t", encodeCellText(text))),
    );
    return xmlHeader + element("sst", { xmlns: mainNamespace, uniqueCount: items.length }, items);
  }
}
