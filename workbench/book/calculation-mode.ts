/** By itself, by itself except for data tables (there are none here), or by hand. */
export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";
