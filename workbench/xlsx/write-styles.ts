import type { DifferentialStyle } from "../book/conditional-format";
import { builtInStyles, type NamedStyle, type StyleAspect } from "../book/named-style";
import { defaultStyle, type Style } from "../book/style";
import { builtInFormats, firstCustomFormat } from "@tanping/ooxml/spreadsheet/built-in-formats";
import { differentialElement } from "./differential-elements";
import {
  alignmentElement,
  borderElement,
  fillElement,
  fontElement,
  patternElement,
} from "./style-elements";
import { element, listElement, mainNamespace, xmlHeader } from "./xml-writer";

/** Gives equal pieces of XML one number, in the order they come. */
class Shelf {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const piece of first) this.add(piece);
  }

  add(piece: string): number {
    const known = this.#numbers.get(piece);
    if (known !== undefined) return known;
    this.#numbers.set(piece, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get pieces(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The numbers of formats that need no element of their own. */
export const builtInNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries(builtInFormats)
    .filter(([id]) => Number(id) < 14 || Number(id) === 49)
    .map(([id, format]) => [format, Number(id)]),
);

const applyNames: Readonly<Record<StyleAspect, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  patterns: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
};

/** Which aspects a look says itself. */
const applying = (isOn: (aspect: StyleAspect) => boolean): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    (Object.keys(applyNames) as StyleAspect[]).map((aspect) => [applyNames[aspect], isOn(aspect)]),
  );

const cellStyleElement = ({ name }: NamedStyle, xfId: number): string => {
  const builtinId = builtInStyles.find((style) => style.name === name)?.id;
  return element("cellStyle", { name, xfId, builtinId });
};

/** Collects the styles a workbook uses and writes styles.xml. */
export class StyleWriter {
  readonly #fonts = new Shelf(fontElement(defaultStyle));
  readonly #fills = new Shelf(patternElement("none"), patternElement("gray125"));
  readonly #borders = new Shelf(borderElement(defaultStyle));
  readonly #formats = new Shelf();
  readonly #cells = new Shelf();
  readonly #differential = new Shelf();
  readonly #known = new Map<Style, number>();
  /** The named styles of the file, Normal first. */
  readonly #named = new Map<string, NamedStyle>();

  constructor(readonly listed: readonly NamedStyle[]) {
    this.#named.set("Normal", this.#findNamed("Normal"));
    for (const style of listed) this.#named.set(style.name, style);
    this.number(defaultStyle);
  }

  #findNamed(name: string): NamedStyle {
    const found = [...this.listed, ...builtInStyles].find((style) => style.name === name);
    if (found === undefined) throw new Error(`The book has no style "${name}".`);
    return found;
  }

  /** The place a named style has in the file. */
  #namedNumber(name: string): number {
    if (!this.#named.has(name)) this.#named.set(name, this.#findNamed(name));
    return [...this.#named.keys()].indexOf(name);
  }

  /** The number a cell of that style bears. */
  number(style: Style, quoted = false): number {
    const known = quoted ? undefined : this.#known.get(style);
    if (known !== undefined) return known;
    const number = this.#cells.add(this.#cellElement(style, quoted));
    if (!quoted) this.#known.set(style, number);
    return number;
  }

  differential(style: DifferentialStyle): number {
    return this.#differential.add(
      differentialElement(style, (format) => this.#formatNumber(format)),
    );
  }

  #formatNumber(format: string): number {
    return builtInNumbers.get(format) ?? firstCustomFormat + this.#formats.add(format);
  }

  #cellElement(style: Style, quoted: boolean): string {
    return this.#xf(style, {
      xfId: this.#namedNumber(style.named),
      quotePrefix: quoted || undefined,
      ...applying(() => true),
    });
  }

  #namedElement({ style, includes }: NamedStyle): string {
    return this.#xf(
      style,
      applying((aspect) => includes[aspect]),
    );
  }

  #xf(style: Style, attributes: Readonly<Record<string, number | boolean | undefined>>): string {
    const parts = {
      numFmtId: this.#formatNumber(style.numberFormat),
      fontId: this.#fonts.add(fontElement(style)),
      fillId: this.#fills.add(fillElement(style)),
      borderId: this.#borders.add(borderElement(style)),
    };
    const protection = { locked: style.locked, hidden: style.formulaHidden };
    return element("xf", { ...parts, ...attributes }, [
      alignmentElement(style),
      element("protection", protection),
    ]);
  }

  xml(): string {
    const named = [...this.#named.values()];
    const looks = named.map((style) => this.#namedElement(style));
    const formats = this.#formats.pieces.map((formatCode, index) =>
      element("numFmt", { numFmtId: firstCustomFormat + index, formatCode }),
    );
    return (
      xmlHeader +
      element("styleSheet", { xmlns: mainNamespace }, [
        listElement("numFmts", formats),
        listElement("fonts", this.#fonts.pieces),
        listElement("fills", this.#fills.pieces),
        listElement("borders", this.#borders.pieces),
        listElement("cellStyleXfs", looks),
        listElement("cellXfs", this.#cells.pieces),
        listElement("cellStyles", named.map(cellStyleElement)),
        element("dxfs", { count: this.#differential.pieces.length }, this.#differential.pieces),
      ])
    );
  }
}
