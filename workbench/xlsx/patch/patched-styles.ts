import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { firstCustomFormat } from "@tanping/ooxml/spreadsheet/built-in-formats";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import type { DifferentialStyle } from "../../book/conditional-format";
import { defaultStyle, type Style } from "../../book/style";
import { differentialElement } from "../differential-elements";
import { readStyleNames } from "../read-named-styles";
import type { CellStyle } from "../read-styles";
import { alignmentElement, borderElement, fillElement, fontElement } from "../style-elements";
import type { StyleNumbers } from "../write-cells";
import { builtInNumbers } from "../write-styles";
import { element } from "../xml-writer";
import { asXmlElement } from "./as-xml-element";
import { isWhollyKnown } from "./is-wholly-known";
import { merging } from "./fragments";
import { PieceList } from "./piece-list";

const protectionElement = ({ locked, formulaHidden: hidden }: Style): string =>
  element("protection", { locked, hidden });

/** What a look says beside its pieces: attributes in any order, then its children. */
const lookKey = (markup: string): string => {
  const look = parseSource(markup);
  const said = [...look.attributes].map(([name, { value }]) => `${name}=${value}`);
  return `${said.sort().join(" ")} ${look.content}`;
};

const plain: CellStyle = { style: defaultStyle, quoted: false };

/**
 * The styles of a file with those that its cells need anew. A look that changes takes from the one before what is not
 * changed, so that gradients, themes and diagonals stay where only the lock is another.
 */
export class PatchedStyles implements StyleNumbers {
  readonly #root: SourceElement;
  readonly #cellStyles: readonly CellStyle[];
  readonly #fonts: PieceList;
  readonly #fills: PieceList;
  readonly #borders: PieceList;
  readonly #looks: PieceList;
  readonly #differential: PieceList;
  readonly #formats: PieceList;
  readonly #formatNumbers: Map<string, number>;
  readonly #known = new Map<Style, number>();

  /** `cellStyles` are what the part's looks stand for, by number. */
  constructor(
    readonly text: string,
    cellStyles: readonly CellStyle[],
  ) {
    this.#root = parseSource(text);
    this.#cellStyles = cellStyles;
    this.#fonts = new PieceList(this.#root, "fonts");
    this.#fills = new PieceList(this.#root, "fills");
    this.#borders = new PieceList(this.#root, "borders");
    this.#looks = new PieceList(this.#root, "cellXfs", lookKey);
    this.#differential = new PieceList(this.#root, "dxfs");
    this.#formats = new PieceList(this.#root, "numFmts");
    this.#formatNumbers = new Map(
      this.#formats.own.map((format) => [
        format.attribute("formatCode") ?? "",
        Number(format.attribute("numFmtId")),
      ]),
    );
  }

  number(style: Style, quoted = false): number {
    const known = quoted ? undefined : this.#known.get(style);
    if (known !== undefined) return known;
    const equal = this.#cellStyles.findIndex(
      (own, index) => own.style === style && own.quoted === quoted && this.#isKnown(index),
    );
    const number = equal < 0 ? this.changed(0, style, quoted) : equal;
    if (!quoted) this.#known.set(style, number);
    return number;
  }

  /** The number of the look that is like the one of this number but for what the style says otherwise. */
  changed(from: number, style: Style, quoted: boolean): number {
    const own = this.#cellStyles[from] ?? plain;
    if (own.style === style && own.quoted === quoted) return from;
    const look = this.#looks.own[from];
    const differs = (write: (of: Style) => string) => write(own.style) !== write(style);
    const attributes = new Map(
      [...(look?.attributes ?? [])].map(([name, its]) => [name, its.value]),
    );
    const apply = (name: string, says: string, number: number) =>
      attributes.set(name, String(number)).set(says, "1");
    if (differs(({ numberFormat }) => numberFormat))
      apply("numFmtId", "applyNumberFormat", this.#formatNumber(style.numberFormat));
    if (differs(fontElement)) apply("fontId", "applyFont", this.#fonts.number(fontElement(style)));
    if (differs(fillElement)) apply("fillId", "applyFill", this.#fills.number(fillElement(style)));
    if (differs(borderElement))
      apply("borderId", "applyBorder", this.#borders.number(borderElement(style)));
    if (differs(({ named }) => named)) attributes.set("xfId", String(this.#namedNumber(style)));
    if (quoted) attributes.set("quotePrefix", "1");
    else attributes.delete("quotePrefix");
    const pieces = [
      differs(alignmentElement) ? alignmentElement(style) : look?.child("alignment")?.markup,
      differs(protectionElement) ? protectionElement(style) : look?.child("protection")?.markup,
      look?.child("extLst")?.markup,
    ];
    if (differs(alignmentElement)) attributes.set("applyAlignment", "1");
    if (differs(protectionElement)) attributes.set("applyProtection", "1");
    return this.#looks.number(
      element(
        "xf",
        Object.fromEntries(attributes),
        pieces.map((piece) => piece ?? ""),
      ),
    );
  }

  differential(style: DifferentialStyle): number {
    return this.#differential.number(
      differentialElement(style, (format) => this.#formatNumber(format)),
    );
  }

  /** The part with what was added. */
  apply(): string {
    const edits = new TextEdits(this.text);
    const root = new ElementPatch(this.#root, merging);
    const lists = [this.#formats, this.#fonts, this.#fills, this.#borders];
    for (const list of [...lists, this.#looks, this.#differential]) list.apply(edits, root);
    root.apply(edits);
    return edits.apply();
  }

  #isKnown(index: number): boolean {
    const look = this.#looks.own[index];
    const piece = (list: PieceList, name: string) => list.own[Number(look?.attribute(name) ?? 0)];
    return (
      look !== undefined &&
      isWhollyKnown(look, piece(this.#fills, "fillId"), piece(this.#borders, "borderId"))
    );
  }

  #namedNumber({ named }: Style): number {
    const names = readStyleNames(asXmlElement(this.#root));
    return [...names].find(([, name]) => name === named)?.[0] ?? 0;
  }

  #formatNumber(formatCode: string): number {
    const known = builtInNumbers.get(formatCode) ?? this.#formatNumbers.get(formatCode);
    if (known !== undefined) return known;
    const numFmtId = Math.max(firstCustomFormat - 1, ...this.#formatNumbers.values()) + 1;
    this.#formatNumbers.set(formatCode, numFmtId);
    this.#formats.number(element("numFmt", { numFmtId, formatCode }));
    return numFmtId;
  }
}
