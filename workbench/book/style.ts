export type BorderLine = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB" */
  readonly color: string;
}

/** How a cell looks and whether protection locks it. Styles are immutable and shared between cells. */
export interface Style {
  /** Neutral (en-US) number format; "@" makes a cell text. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** points */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "#RRGGBB", or null without fill */
  readonly fill: string | null;
  readonly horizontal:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerAcrossSelection"
    | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** degrees, −90…90 */
  readonly rotation: number;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const defaultStyle: Style = {
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  rotation: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: true,
  formulaHidden: false,
};
