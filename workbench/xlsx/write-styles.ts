import type { DifferentialStyle } from "../book/conditional-format";
import { type Border, defaultStyle, type Style } from "../book/style";
import { builtInFormats, firstCustomFormat } from "@tanping/ooxml/spreadsheet/built-in-formats";
import { colorElement } from "./color-element";
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

const fontElement = (style: Style): string =>
  element("font", {}, [
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.strikethrough ? "<strike/>" : "",
    style.underline ? "<u/>" : "",
    element("sz", { val: style.fontSize }),
    colorElement("color", style.fontColor),
    element("name", { val: style.fontName }),
  ]);

const patternElement = (patternType: string): string =>
  element("fill", {}, element("patternFill", { patternType }));

const solidFill = (color: string): string =>
  element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      colorElement("fgColor", color),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);

const sideElement = (name: string, border: Border | null): string =>
  border === null
    ? element(name, {})
    : element(name, { style: border.line }, colorElement("color", border.color));

const borderElement = ({ left, right, top, bottom }: Style): string =>
  element("border", {}, [
    sideElement("left", left),
    sideElement("right", right),
    sideElement("top", top),
    sideElement("bottom", bottom),
    "<diagonal/>",
  ]);

/** A file turns text by 0…90 upwards and by 91…180 downwards. */
const turned = (rotation: number): number | undefined =>
  rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation;

const alignmentElement = (style: Style): string =>
  element("alignment", {
    horizontal:
      style.horizontal === "centerAcrossSelection" ? "centerContinuous" : style.horizontal,
    vertical: style.vertical,
    textRotation: turned(style.rotation),
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
  });

const flagElement = (name: string, on: boolean | undefined): string =>
  on === undefined ? "" : element(name, on ? {} : { val: false });

const underlineElement = (on: boolean | undefined): string =>
  on === undefined ? "" : element("u", on ? {} : { val: "none" });

const differentialFont = (style: DifferentialStyle): string => {
  const content = [
    flagElement("b", style.bold),
    flagElement("i", style.italic),
    flagElement("strike", style.strikethrough),
    underlineElement(style.underline),
    style.fontColor === undefined ? "" : colorElement("color", style.fontColor),
  ].join("");
  return content === "" ? "" : element("font", {}, content);
};

/** A conditional format's fill takes its colour from the background. */
const differentialFill = (fill: string | undefined): string =>
  fill === undefined
    ? ""
    : element("fill", {}, [
        element("patternFill", { patternType: "solid" }, [
          colorElement("fgColor", fill),
          colorElement("bgColor", fill),
        ]),
      ]);

const differentialBorder = (border: Border | undefined): string =>
  border === undefined
    ? ""
    : element(
        "border",
        {},
        ["left", "right", "top", "bottom"].map((side) => sideElement(side, border)),
      );

const builtInNumbers = new Map(
  Object.entries(builtInFormats)
    .filter(([id]) => Number(id) < 14 || Number(id) === 49)
    .map(([id, format]) => [format, Number(id)]),
);

/** Collects the styles a workbook uses and writes styles.xml. */
export class StyleWriter {
  readonly #fonts = new Shelf(fontElement(defaultStyle));
  readonly #fills = new Shelf(patternElement("none"), patternElement("gray125"));
  readonly #borders = new Shelf(borderElement(defaultStyle));
  readonly #formats = new Shelf();
  readonly #cells = new Shelf();
  readonly #differential = new Shelf();
  readonly #known = new Map<Style, number>();

  constructor() {
    this.number(defaultStyle);
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
      element("dxf", {}, [
        differentialFont(style),
        this.#differentialFormat(style.numberFormat),
        differentialFill(style.fill),
        differentialBorder(style.border),
      ]),
    );
  }

  #differentialFormat(formatCode: string | undefined): string {
    if (formatCode === undefined) return "";
    return element("numFmt", { numFmtId: this.#formatNumber(formatCode), formatCode });
  }

  #formatNumber(format: string): number {
    return builtInNumbers.get(format) ?? firstCustomFormat + this.#formats.add(format);
  }

  #cellElement(style: Style, quoted: boolean): string {
    const fill = style.fill === null ? patternElement("none") : solidFill(style.fill);
    const attributes = {
      numFmtId: this.#formatNumber(style.numberFormat),
      fontId: this.#fonts.add(fontElement(style)),
      fillId: this.#fills.add(fill),
      borderId: this.#borders.add(borderElement(style)),
      xfId: 0,
      quotePrefix: quoted || undefined,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
      applyProtection: true,
    };
    const protection = { locked: style.locked, hidden: style.formulaHidden };
    return element("xf", attributes, [alignmentElement(style), element("protection", protection)]);
  }

  xml(): string {
    const formats = this.#formats.pieces.map((formatCode, index) =>
      element("numFmt", { numFmtId: firstCustomFormat + index, formatCode }),
    );
    const base = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    return (
      xmlHeader +
      element("styleSheet", { xmlns: mainNamespace }, [
        listElement("numFmts", formats),
        listElement("fonts", this.#fonts.pieces),
        listElement("fills", this.#fills.pieces),
        listElement("borders", this.#borders.pieces),
        listElement("cellStyleXfs", [base]),
        listElement("cellXfs", this.#cells.pieces),
        listElement("cellStyles", [normal]),
        element("dxfs", { count: this.#differential.pieces.length }, this.#differential.pieces),
      ])
    );
  }
}
