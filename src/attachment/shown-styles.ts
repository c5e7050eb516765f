import { type Palette, readColor } from "@tanping/ooxml/spreadsheet/color";
import { NumberFormats } from "@tanping/ooxml/spreadsheet/number-formats";
import type { TextRun } from "@tanping/ooxml/spreadsheet/string-item";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { isOn, XmlElement } from "@tanping/ooxml/xml/xml-element";

/** What letters look like; null where the file does not say. */
export interface ShownFont {
  readonly name: string | null;
  /** points */
  readonly size: number | null;
  /** "#RRGGBB" */
  readonly color: string | null;
  readonly isStruck: boolean;
}

/** What decides whether a cell's text is seen. */
export interface ShownStyle {
  readonly font: ShownFont;
  /** The ground's colour, "#RRGGBB". */
  readonly ground: string;
  /** The code of its number format. */
  readonly format: string;
  readonly horizontal: string;
  /** Whether letters stand otherwise than from left to right. */
  readonly isTurned: boolean;
  /** points between the cell's edge and its text */
  readonly indent: number;
}

/** What a condition lays over cells. */
export interface ShownCondition {
  readonly font: ShownFont;
  readonly ground: string | null;
  readonly format: string | null;
}

/** The looks of a workbook by their numbers. */
export interface ShownStyles {
  readonly cells: readonly ShownStyle[];
  readonly conditions: readonly ShownCondition[];
  /** A look that stands in a sheet's own part. */
  readonly condition: (dxf: XmlElement) => ShownCondition;
  /** The font of a stretch of rich text. */
  readonly run: (run: TextRun) => ShownFont;
}

const white = "#FFFFFF";

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

const isStruck = (strike: XmlElement | undefined): boolean => strike?.flag("val", "on") ?? false;

/** points: three blanks of the usual font, which a step of an indent is wide. */
const indentStep = 6.75;

const alignmentOf = (alignment: XmlElement | undefined) => ({
  horizontal: alignment?.attributes.horizontal ?? "general",
  isTurned: (alignment?.number("textRotation") ?? 0) !== 0,
  indent: (alignment?.number("indent") ?? 0) * indentStep,
});

/** Reads the styles part for what of a cell is seen. */
export const readShownStyles = (root: XmlElement, palette: Palette): ShownStyles => {
  const fontOf = (font: XmlElement | undefined): ShownFont => ({
    name: font?.child("name")?.attributes.val ?? font?.child("rFont")?.attributes.val ?? null,
    size: numberOf(font?.child("sz")?.attributes.val),
    color: readColor(font?.child("color"), palette),
    isStruck: isStruck(font?.child("strike")),
  });
  const groundOf = (fill: XmlElement | undefined, solid: "fgColor" | "bgColor"): string | null => {
    const pattern = fill?.child("patternFill");
    const type = pattern?.attributes.patternType ?? (solid === "bgColor" ? "solid" : "none");
    if (pattern === undefined || type === "none") return null;
    return readColor(pattern.child(solid), palette);
  };
  const fonts = (root.child("fonts")?.all("font") ?? []).map(fontOf);
  const grounds = (root.child("fills")?.all("fill") ?? []).map((fill) => groundOf(fill, "fgColor"));
  const formats = new NumberFormats(root);
  const plain = fontOf(undefined);
  const condition = (dxf: XmlElement): ShownCondition => ({
    font: fontOf(dxf.child("font", namespaces.spreadsheet)),
    ground: groundOf(dxf.child("fill", namespaces.spreadsheet), "bgColor"),
    format: dxf.child("numFmt", namespaces.spreadsheet)?.attributes.formatCode ?? null,
  });
  return {
    cells: (root.child("cellXfs")?.all("xf") ?? []).map((xf) => ({
      font: fonts[xf.number("fontId") ?? 0] ?? plain,
      ground: grounds[xf.number("fillId") ?? 0] ?? white,
      format: formats.code(xf.number("numFmtId") ?? 0),
      ...alignmentOf(xf.child("alignment")),
    })),
    conditions: (root.child("dxfs")?.all("dxf") ?? []).map(condition),
    condition,
    run: ({ properties }) => ({
      name: properties.rFont?.val ?? null,
      size: numberOf(properties.sz?.val),
      color: readColor(
        properties.color && new XmlElement("color", properties.color, namespaces.spreadsheet),
        palette,
      ),
      isStruck: properties.strike !== undefined && isOn(properties.strike.val ?? "1"),
    }),
  };
};
