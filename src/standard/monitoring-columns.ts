/** What a cell of a column holds; what is read, shown, imported and written of it follows from that. */
export type ColumnKind = "year" | "month" | "source" | "amount" | "text";

/** The parameters of the workbook that declare units. */
export type UnitParameter = "emission_unit" | "output_unit" | "energy_unit";

interface Common {
  /** A table without a required column cannot be read; one without an optional column only lacks what it says. */
  readonly need: "required" | "optional";
  /** points */
  readonly width: number;
}

/** One column of the monitoring table; an amount is counted in the unit that the parameter declares. */
type Column = Common &
  (
    | { readonly kind: Exclude<ColumnKind, "amount"> }
    | { readonly kind: "amount"; readonly unit: UnitParameter }
  );

/**
 * The columns of the monitoring table in the order of the file contract, where a new one comes last. Its words are in
 * src/strings under the same key.
 */
export const monitoringColumns = {
  year: { kind: "year", need: "required", width: 46 },
  month: { kind: "month", need: "optional", width: 44 },
  source: { kind: "source", need: "optional", width: 136 },
  emission: { kind: "amount", unit: "emission_unit", need: "required", width: 88 },
  output: { kind: "amount", unit: "output_unit", need: "required", width: 88 },
  note: { kind: "text", need: "optional", width: 210 },
  /** R8 */
  energy: { kind: "amount", unit: "energy_unit", need: "optional", width: 80 },
} as const satisfies Readonly<Record<string, Column>>;

type Registry = typeof monitoringColumns;
export type MonitoringColumn = keyof Registry;
type OfKind<Kind extends ColumnKind> = {
  [Key in MonitoringColumn]: Registry[Key]["kind"] extends Kind ? Key : never;
}[MonitoringColumn];
/** The measured columns: their amounts are added up by year. */
export type MeasureKey = OfKind<"amount">;
/** The columns of free text, which decides no score. */
export type TextKey = OfKind<"text">;
