import { type PackageFault, UnreadablePackage } from "../unreadable-package";
import type { Attributes } from "../xml/namespace-scope";
import { isOn } from "../xml/xml-element";
import type { XmlListener } from "../xml/xml-listener";
import { type CellPlace, cellText, isOnSheet, parseCell } from "./cell-reference";
import { wholeNumber } from "./whole-number";
import { type StringItem, StringItemBuilder } from "./string-item";

/** A cell as its elements say it. */
export interface FileCell extends CellPlace {
  /** The file's code for the kind of value; "n" where it has none. */
  readonly type: string;
  readonly style: number;
  /** The place of what the workbook's metadata say of the cell, from 1 on; 0 where they say nothing. */
  readonly metadata: number;
  /** Whether the cell shows the reading aids of its text. */
  readonly showsAid: boolean;
  /** What stands in the value element, null without one. */
  readonly value: string | null;
  readonly inline: StringItem | null;
  readonly formula: { readonly text: string; readonly attributes: Attributes } | null;
}

/** What is told of a sheet's cells; rows count from 0. */
interface SheetDataVisitor {
  readonly row?: (row: number, attributes: Attributes) => void;
  readonly cell: (cell: FileCell) => void;
}

const noAttributes: Attributes = {};
const extension = "extLst";
const ours: ReadonlySet<string> = new Set(["row", "c", "f", "v", "is"]);
/** The kinds of values (18.18.11). */
const types: ReadonlySet<string> = new Set(["b", "d", "e", "inlineStr", "n", "s", "str"]);

/**
 * Listens to the content of a sheet's sheetData, cell by cell: as a tree, 500,000 cells would take a gigabyte. Cells and
 * rows without an address follow the one before, as the format allows. Excel opens no sheet whose rows or cells stand
 * twice or out of order; nor is one read here.
 */
export class SheetDataListener implements XmlListener {
  readonly #visitor: SheetDataVisitor;
  readonly #inline = new StringItemBuilder();
  #depth = 0;
  /** The depth of an open extension, whose content is passed over; 0 outside of any. */
  #extended = 0;
  #row = -1;
  #column = -1;
  /** Which element of a cell is open: "c" for the cell itself, "" outside of cells and in what is passed over. */
  #in: "" | "c" | "f" | "v" | "is" = "";
  #type = "n";
  #style = 0;
  #metadata = 0;
  #showsAid = false;
  #value: string | null = null;
  #hasInline = false;
  #formula: string | null = null;
  #formulaAttributes = noAttributes;

  constructor(visitor: SheetDataVisitor) {
    this.#visitor = visitor;
  }

  /** The cell that was begun last, or the row before its first, to say where damage is. */
  get place(): CellPlace {
    return { row: Math.max(0, this.#row), column: Math.max(0, this.#column) };
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#isExtended()) return;
    if (this.#depth > 3) this.#openInside(name, attributes);
    else if (name === extension) this.#extended = this.#depth;
    else if (this.#depth === 3) this.#openPart(name, attributes);
    else if (this.#depth === 2) this.#openCell(name, attributes);
    else this.#openRow(name, attributes);
  }

  /** Alternatives among rows and cells: of most programs each takes another. */
  openChoice(): void {
    if (!this.#isExtended()) this.#refuse("ambiguous", "Rows or cells are alternatives");
  }

  passOver(name: string): void {
    if (this.#isExtended()) return;
    if (this.#in === "is") this.#inline.passOver(name);
    else if (this.#in === "v" || this.#in === "f" || ours.has(name)) this.#refuseElement(name);
  }

  text(text: string): void {
    if (this.#in === "v") this.#value += text;
    else if (this.#in === "f") this.#formula += text;
    else if (this.#in === "is") this.#inline.text(text);
  }

  close(): void {
    this.#depth -= 1;
    if (this.#isExtended()) return;
    this.#extended = 0;
    if (this.#depth === 2) this.#in = this.#in === "" ? "" : "c";
    else if (this.#depth === 1) {
      if (this.#in === "c") this.#closeCell();
    } else if (this.#in === "is") this.#inline.close();
  }

  #isExtended(): boolean {
    return this.#extended > 0 && this.#depth >= this.#extended;
  }

  #openInside(name: string, attributes: Attributes): void {
    if (this.#in === "is") this.#inline.open(name, attributes);
    else this.#refuseElement(name);
  }

  #openRow(name: string, attributes: Attributes): void {
    if (name !== "row") this.#refuseElement(name);
    const before = this.#row;
    this.#row = attributes.r === undefined ? before + 1 : wholeNumber(attributes.r) - 1;
    this.#column = -1;
    this.#requireOnSheet(0);
    if (this.#row <= before)
      this.#refuse("ambiguous", `Row ${this.#row + 1} stands twice, or after one below it`);
    this.#visitor.row?.(this.#row, attributes);
  }

  #openCell(name: string, { r, t = "n", s, cm, ph }: Attributes): void {
    if (name !== "c") this.#refuseElement(name);
    if (!types.has(t)) this.#refuse("value-malformed", `A cell is of the type ${t}, which is none`);
    if (r === undefined) this.#column += 1;
    else this.#moveTo(r);
    this.#requireOnSheet(this.#column);
    this.#in = "c";
    this.#type = t;
    this.#style = s === undefined ? 0 : wholeNumber(s);
    this.#metadata = cm === undefined ? 0 : wholeNumber(cm);
    this.#showsAid = isOn(ph);
    this.#value = null;
    this.#formula = null;
    this.#hasInline = false;
  }

  #moveTo(address: string): void {
    const { row, column } = parseCell(address);
    const before = this.#column;
    this.#column = column;
    if (row !== this.#row)
      this.#refuse("ambiguous", `Cell ${address} stands in row ${this.#row + 1}`);
    if (column <= before)
      this.#refuse("ambiguous", `Cell ${address} stands twice, or after one to its right`);
  }

  #openPart(name: string, attributes: Attributes): void {
    if (name === "v") {
      this.#requireFirst(this.#value === null);
      this.#in = "v";
      this.#value = "";
    } else if (name === "f") {
      this.#requireFirst(this.#formula === null);
      this.#in = "f";
      this.#formula = "";
      this.#formulaAttributes = attributes;
    } else if (name === "is") {
      this.#requireFirst(!this.#hasInline);
      this.#in = "is";
      this.#hasInline = true;
    } else this.#refuseElement(name);
  }

  #refuseElement(name: string): never {
    this.#refuse("ambiguous", `${name} stands in a sheet where no such element does`);
  }

  #requireFirst(isFirst: boolean): void {
    if (!isFirst)
      this.#refuse("ambiguous", `Cell ${cellText(this.place)} says twice what it holds`);
  }

  #closeCell(): void {
    this.#in = "";
    this.#requireOneContent();
    const text = this.#formula;
    this.#visitor.cell({
      row: this.#row,
      column: this.#column,
      type: this.#type,
      style: this.#style,
      metadata: this.#metadata,
      showsAid: this.#showsAid,
      value: this.#value,
      inline: this.#hasInline ? this.#inline.take() : null,
      formula: text === null ? null : { text, attributes: this.#formulaAttributes },
    });
  }

  /** A text of the cell's own beside a value, or in a cell of another type: each program takes another. */
  #requireOneContent(): void {
    const isOwn = this.#type === "inlineStr";
    if (this.#hasInline ? !isOwn || this.#value !== null : isOwn && this.#value !== null)
      this.#refuse("ambiguous", `Cell ${cellText(this.place)} holds what its type does not`);
  }

  #requireOnSheet(column: number): void {
    if (!isOnSheet(this.#row, column))
      this.#refuse("value-malformed", "A row or cell is outside the sheet");
  }

  #refuse(code: PackageFault, what: string): never {
    throw new UnreadablePackage(code, `${what}.`);
  }
}
