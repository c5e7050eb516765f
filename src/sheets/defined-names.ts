import type { ParameterKey } from "../standard/parameters";
import type { RecordListKey } from "../standard/record-lists";
import type { InfoKey, NonconformityKey, RecordChoiceKey } from "../standard/records";

/** The workbook's public names (see docs/workbook.md); programs and the add-in find things by them alone. */
export const columnNames = {
  text: "tanping_a1_text",
  id: "tanping_a1_id",
  score: "tanping_a1_score",
  maximum: "tanping_a1_max",
  indicatorScore: "tanping_a1_indicator_score",
  notApplicable: "tanping_a1_na",
  selfScore: "tanping_a1_self",
  evidence: "tanping_a1_evidence",
  site: "tanping_a1_site",
  siteConfirmed: "tanping_a1_site_confirmed",
  check: "tanping_a1_check",
} as const;

/** What the rows of Table A.1 add to the sums; for formulas only. */
export const pointsNames = { earned: "tanping_a1_earned", counted: "tanping_a1_counted" } as const;

export const infoName = (key: InfoKey) => `tanping_${key}`;
export const parameterName = (key: ParameterKey) => `tanping_${key}`;
export const listName = (key: ParameterKey | RecordChoiceKey) => `tanping_list_${key}`;
/** The first heading of a list of records. */
export const recordsName = (list: RecordListKey) => `tanping_records_${list}`;
/** The table of a list of records: TanpingItemRecords for item_records. */
export const recordsTable = (list: RecordListKey): string =>
  `Tanping${list.replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
/** A column of the list of nonconformities in a file of an earlier format. */
export const nonconformityName = (key: NonconformityKey) => `tanping_nc_${key}`;

export const names = {
  format: "tanping_format",
  language: "tanping_language",
  workbookId: "tanping_workbook_id",
  copyId: "tanping_copy_id",
  draft: "tanping_draft",
  total: "tanping_a1_total",
  categoryScore: "tanping_category_score",
  categoryMaximum: "tanping_category_max",
  categoryCounted: "tanping_category_counted",
  categoryShare: "tanping_category_share",
  emission: "tanping_emission",
  output: "tanping_output",
  intensity: "tanping_intensity",
  bestYear: "tanping_best_year",
  bestIntensity: "tanping_best_intensity",
  change: "tanping_change",
  excludedYear: "tanping_excluded_year",
  excludedReason: "tanping_excluded_reason",
  confirmedFigure: "tanping_confirmed_figure",
  confirmedReason: "tanping_confirmed_reason",
  dataFaults: "tanping_data_faults",
  quantitative: "tanping_a2_score",
  quantitativeLacks: "tanping_a2_lacks",
  composite: "tanping_composite",
  grade: "tanping_grade",
  stars: "tanping_stars",
  validUntil: "tanping_valid_until",
  resultQualitative: "tanping_result_qualitative",
  resultWeight: "tanping_result_weight",
  resultQuantitative: "tanping_result_quantitative",
  resultComposite: "tanping_result_composite",
  resultGrade: "tanping_result_grade",
  resultTime: "tanping_result_time",
  resultCheck: "tanping_result_check",
  resultTier: "tanping_result_tier",
  resultNotApplicable: "tanping_result_not_applicable",
  resultWithheld: "tanping_result_withheld",
  resultState: "tanping_result_state",
  withheld: "tanping_withheld",
  entryState: "tanping_entry_state",
  monitoring: "tanping_monitoring",
} as const;

/** The seal's own cells; the sheet that holds them is made when a workbook is first sealed. */
export const sealNames = {
  state: "tanping_seal_state",
  by: "tanping_seal_by",
  time: "tanping_seal_time",
  digest: "tanping_seal_digest",
  publicKey: "tanping_seal_public_key",
  signature: "tanping_seal_signature",
  sections: "tanping_seal_sections",
  rows: "tanping_seal_rows",
  log: "tanping_seal_log",
} as const;

/** The supplementary seals' own cells; their sheet is made with the first of them. */
export const supplementNames = {
  log: "tanping_supplements",
  rows: "tanping_supplement_rows",
} as const;

/** The imports' own cells: the sheet that lists them, and what the table held before the last one. */
export const importNames = {
  log: "tanping_import_log",
  /** While an import is being made ready; afterwards only where one was interrupted. */
  stage: "tanping_import_stage",
  backup: "tanping_import_backup",
} as const;

/** The yearly totals behind the chart on the sheet of the monitoring data; there once it was drawn. */
export const chartDataName = "tanping_chart_data";

/** Where a text stands that no row of its own sheet has room for, the text in pieces, and the cell it is from; there while one is so long. */
export const fullTextsName = "tanping_full_texts";
/** The heading of the sheet of clauses; there once that sheet was made. */
export const clausesName = "tanping_clauses";
/** The first heading of the plan as a grid; there once its sheet was made. */
export const planGridName = "tanping_plan_grid";
/** The first heading of the list of what is to be seen on site; there once its sheet was made. */
export const siteListName = "tanping_site_list";
/** The first heading of the comparison of two assessments; there once its sheet was made. */
export const comparisonName = "tanping_comparison";

/** Where a workbook remembers the assessment it was made from, and its items; there where it was made so. */
export const lastNames = {
  /** The heading of its sheet. */
  assessment: "tanping_last_assessment",
  item: "tanping_last_item",
  score: "tanping_last_score",
  note: "tanping_last_note",
} as const;

/** The names of sheets that are made on request, or with the workbook where there is one before it, and count for nothing. */
export const requestedNames = [
  ...[clausesName, planGridName, siteListName, comparisonName],
  lastNames.assessment,
] as const;

export const monitoringTable = "TanpingMonitoring";

/** Whether a name is called as all of ours are; a file can have any number of others. */
export const isCalledAsOurs = (name: string): boolean => name.startsWith("tanping_");
