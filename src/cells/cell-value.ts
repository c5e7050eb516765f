/** What a worksheet cell says, with no Excel in it. Missing is not zero, and an error is not a text. */
export type CellValue = (
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly double: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly truth: boolean }
  | { readonly kind: "error"; readonly code: string }
) & {
  /** The formula it comes from, where there is one and it was asked for. */
  readonly formula?: string;
};

export const blank: CellValue = { kind: "blank" };

/** Whether there is nothing to read: an empty cell, or text of nothing but white space. */
export const isBlank = (value: CellValue): boolean =>
  value.kind === "blank" || (value.kind === "text" && value.text.trim() === "");

/** The cell's content as a person sees it, for messages. */
export const asShown = (value: CellValue): string => {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return String(value.double);
    case "text":
      return value.text;
    case "boolean":
      return value.truth ? "TRUE" : "FALSE";
    case "error":
      return value.code;
  }
};
