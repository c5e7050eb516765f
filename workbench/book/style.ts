export type BorderLine = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
export const fillPatterns = [
  "solid",
  "gray50",
  "gray75",
  "gray25",
  "horizontal",
  "vertical",
  "down",
  "up",
  "checker",
  "semiGray75",
  "lightHorizontal",
  "lightVertical",
  "lightDown",
  "lightUp",
  "grid",
  "crissCross",
  "gray16",
  "gray8",
] as const;
export type FillPattern = (typeof fillPatterns)[number];

export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB" */
  readonly color: string;
}

/** Instead of degrees: the letters of a text stand under each other. */
export const stacked = 180;

/** How a cell looks and whether protection locks it. Styles are immutable and shared between cells. */
export interface Style {
  /** The named style the cell was given; what it holds may have been changed since. */
  readonly named: string;
  /** Neutral (en-US) number format; "@" makes a cell text. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** points */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly script: "none" | "superscript" | "subscript";
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "#RRGGBB", or null without fill */
  readonly fill: string | null;
  /** What is drawn over the fill; "solid" draws nothing. */
  readonly pattern: FillPattern;
  /** "#RRGGBB" */
  readonly patternColor: string;
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
  /** degrees, −90…90, or `stacked` */
  readonly rotation: number;
  /** Distributed text keeps a blank before and after it. */
  readonly autoIndent: boolean;
  readonly readingOrder: "context" | "leftToRight" | "rightToLeft";
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const defaultStyle: Style = {
  named: "Normal",
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  script: "none",
  fontColor: "#000000",
  fill: null,
  pattern: "solid",
  patternColor: "#000000",
  horizontal: "general",
  vertical: "center",
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  rotation: 0,
  autoIndent: false,
  readingOrder: "context",
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: true,
  formulaHidden: false,
};
