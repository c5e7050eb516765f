import type { Area } from "./area";

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

/** formula1/formula2 are literals ("0", "2.5") or formulas with their leading "=". */
export type ValidationRule =
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: Comparison;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string };

export interface Alert {
  readonly show: boolean;
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
}

export interface Prompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** A data validation on some areas of a sheet; relative references in it are relative to the first area's first cell. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: Alert;
  readonly prompt: Prompt;
}
