import type { DifferentialStyle } from "../book/conditional-format";
import { internStyle } from "../book/intern-style";
import type { NamedStyle } from "../book/named-style";
import {
  type Border,
  type BorderLine,
  defaultStyle,
  fillPatterns,
  type Style,
  stacked,
} from "../book/style";
import { cellFormats, NumberFormats } from "@tanping/ooxml/spreadsheet/number-formats";
import type { Losses } from "./losses";
import { patternNames } from "./pattern-names";
import { type Palette, readColor } from "@tanping/ooxml/spreadsheet/color";
import { isChanged, readIncludes, readStyleNames } from "./read-named-styles";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

/** What a cell's style number stands for. */
export interface CellStyle {
  readonly style: Style;
  readonly quoted: boolean;
}

export interface Styles {
  readonly cellStyles: readonly CellStyle[];
  /** Those that did not come with Excel, or look otherwise. */
  readonly namedStyles: readonly NamedStyle[];
  readonly differential: readonly DifferentialStyle[];
  /** The font of the Normal style: column widths are counted in its digits. */
  readonly normalFont: { readonly name: string; readonly size: number };
}

const lines: Readonly<Record<string, BorderLine>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
};

/** Lines a book does not know, by what comes nearest. */
const nearestLines: Readonly<Record<string, BorderLine>> = {
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

type FontStyle = Pick<
  Style,
  | "fontName"
  | "fontSize"
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "script"
  | "fontColor"
>;
type FillStyle = Pick<Style, "fill" | "pattern" | "patternColor">;
type BorderStyle = Pick<Style, "top" | "bottom" | "left" | "right">;

const isOn = (font: XmlElement, name: string): boolean => {
  const element = font.child(name);
  return element !== undefined && element.flag("val", "on") && element.attributes.val !== "none";
};

const readUnderline = (font: XmlElement): boolean =>
  font.child("u") !== undefined && font.child("u")?.attributes.val !== "none";

const readingOrders = ["context", "leftToRight", "rightToLeft"] as const;

const noFill: FillStyle = { fill: null, pattern: "solid", patternColor: "#000000" };

/** Reads the parts of styles.xml that styles are put together from. */
export class StyleReader {
  constructor(
    readonly root: XmlElement,
    readonly palette: Palette,
    readonly losses: Losses,
  ) {}

  read(): Styles {
    const fonts = (this.root.child("fonts")?.all("font") ?? []).map((font) => this.#font(font));
    const fills = (this.root.child("fills")?.all("fill") ?? []).map((fill) => this.#fill(fill));
    const borders = (this.root.child("borders")?.all("border") ?? []).map((border) =>
      this.#borders(border),
    );
    const formats = new NumberFormats(this.root);
    const formatIds = cellFormats(this.root);
    const styleOf = (xf: XmlElement, formatId: number, named: string): Style =>
      internStyle({
        ...defaultStyle,
        ...fonts[xf.number("fontId") ?? 0],
        ...borders[xf.number("borderId") ?? 0],
        ...this.#alignment(xf.child("alignment")),
        ...fills[xf.number("fillId") ?? 0],
        named,
        numberFormat: formats.code(formatId),
        locked: xf.child("protection")?.flag("locked", "on") ?? true,
        formulaHidden: xf.child("protection")?.flag("hidden") ?? false,
      });
    const names = readStyleNames(this.root);
    const cellStyles = (this.root.child("cellXfs")?.all("xf") ?? []).map((xf, index) => ({
      quoted: xf.flag("quotePrefix"),
      style: styleOf(xf, formatIds[index] ?? 0, names.get(xf.number("xfId") ?? 0) ?? "Normal"),
    }));
    const looks = this.root.child("cellStyleXfs")?.all("xf") ?? [];
    const namedStyles = [...names].flatMap(([index, name]) => {
      const xf = looks[index];
      if (xf === undefined) return [];
      const style = styleOf(xf, xf.number("numFmtId") ?? 0, name);
      return [{ name, style, includes: readIncludes(xf) }];
    });
    const dxfs = this.root.child("dxfs")?.all("dxf") ?? [];
    return {
      cellStyles,
      namedStyles: namedStyles.filter(isChanged),
      differential: dxfs.map((dxf) => this.#differential(dxf)),
      normalFont: { name: fonts[0]?.fontName ?? "Calibri", size: fonts[0]?.fontSize ?? 11 },
    };
  }

  #font(font: XmlElement): FontStyle {
    const script = font.child("vertAlign")?.attributes.val;
    return {
      fontName: font.child("name")?.attributes.val ?? "Calibri",
      fontSize: font.child("sz")?.number("val") ?? 11,
      bold: isOn(font, "b"),
      italic: isOn(font, "i"),
      underline: readUnderline(font),
      strikethrough: isOn(font, "strike"),
      script: script === "superscript" || script === "subscript" ? script : "none",
      fontColor: readColor(font.child("color"), this.palette) ?? "#000000",
    };
  }

  #fill(fill: XmlElement): FillStyle {
    if (fill.child("gradientFill") !== undefined) this.losses.add("gradientFills");
    const element = fill.child("patternFill");
    const type = element?.attributes.patternType ?? "none";
    if (element === undefined || type === "none") return noFill;
    const front = readColor(element.child("fgColor"), this.palette) ?? "#000000";
    if (type === "solid") return { ...noFill, fill: front };
    const pattern = fillPatterns.find((one) => one !== "solid" && patternNames[one] === type);
    const back = readColor(element.child("bgColor"), this.palette);
    return { fill: back, pattern: pattern ?? "solid", patternColor: front };
  }

  #border(side: XmlElement | undefined): Border | null {
    const type = side?.attributes.style ?? "none";
    if (side === undefined || type === "none") return null;
    if (lines[type] === undefined) this.losses.add("borderLines", type);
    const line = lines[type] ?? nearestLines[type] ?? "thin";
    return { line, color: readColor(side.child("color"), this.palette) ?? "#000000" };
  }

  #borders(border: XmlElement): BorderStyle {
    if (this.#border(border.child("diagonal")) !== null) this.losses.add("diagonalBorders");
    return {
      top: this.#border(border.child("top")),
      bottom: this.#border(border.child("bottom")),
      left: this.#border(border.child("left") ?? border.child("start")),
      right: this.#border(border.child("right") ?? border.child("end")),
    };
  }

  #alignment(alignment: XmlElement | undefined): Partial<Style> {
    const { horizontal = "general", vertical = "bottom" } = alignment?.attributes ?? {};
    const turned = alignment?.number("textRotation") ?? 0;
    return {
      horizontal: (horizontal === "centerContinuous"
        ? "centerAcrossSelection"
        : horizontal) as Style["horizontal"],
      vertical: vertical as Style["vertical"],
      wrapText: alignment?.flag("wrapText") ?? false,
      shrinkToFit: alignment?.flag("shrinkToFit") ?? false,
      indent: alignment?.number("indent") ?? 0,
      rotation: turned === 255 ? stacked : turned > 90 ? 90 - turned : turned,
      autoIndent: alignment?.flag("justifyLastLine") ?? false,
      readingOrder: readingOrders[alignment?.number("readingOrder") ?? 0] ?? "context",
    };
  }

  #differential(dxf: XmlElement): DifferentialStyle {
    const pattern = dxf.child("fill")?.child("patternFill");
    const fill =
      readColor(pattern?.child("bgColor"), this.palette) ??
      readColor(pattern?.child("fgColor"), this.palette);
    const border = this.#differentialBorder(dxf.child("border"));
    const numberFormat = dxf.child("numFmt")?.attributes.formatCode;
    return {
      ...this.#differentialFont(dxf.child("font")),
      ...(fill === null ? {} : { fill }),
      ...(border === null ? {} : { border }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  }

  #differentialFont(font: XmlElement | undefined): DifferentialStyle {
    if (font === undefined) return {};
    const color = readColor(font.child("color"), this.palette);
    const has = (name: string) => font.child(name) !== undefined;
    return {
      ...(has("b") ? { bold: isOn(font, "b") } : {}),
      ...(has("i") ? { italic: isOn(font, "i") } : {}),
      ...(has("strike") ? { strikethrough: isOn(font, "strike") } : {}),
      ...(has("u") ? { underline: readUnderline(font) } : {}),
      ...(color === null ? {} : { fontColor: color }),
    };
  }

  #differentialBorder(border: XmlElement | undefined): Border | null {
    if (border === undefined) return null;
    const sides = ["left", "right", "top", "bottom"].map((side) =>
      this.#border(border.child(side)),
    );
    const [first = null] = sides;
    if (sides.some((side) => JSON.stringify(side) !== JSON.stringify(first)))
      this.losses.add("formatBorders");
    return sides.find((side) => side !== null) ?? null;
  }
}
