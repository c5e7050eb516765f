import { recordsName } from "../sheets/defined-names";
import type { RecordColumn, RecordListKey } from "../standard/record-lists";
import type { CategoryId } from "../standard/table-a1";
import { tagStart } from "./document-values";

/**
 * Tags of what the workbook has no defined name for. Everything else has the name it has there: tanping_organisation,
 * tanping_composite, tanping_seal_digest.
 */
export const reportTags = {
  /** What note 2 of Appendix B prints above every page; before it, that something is still missing. */
  title: `${tagStart}title`,
  resultSentence: `${tagStart}result_sentence`,
  formula: `${tagStart}result_formula`,
  reason: `${tagStart}result_reason`,
  withheld: `${tagStart}result_withheld`,
  notApplicable: `${tagStart}not_applicable`,
  notApplicableItem: `${tagStart}not_applicable_item`,
  notApplicableReason: `${tagStart}not_applicable_reason`,
  parameters: `${tagStart}open_parameters`,
  parameterName: `${tagStart}open_parameter_name`,
  parameterValue: `${tagStart}open_parameter_value`,
  confirmed: `${tagStart}confirmed`,
  confirmedText: `${tagStart}confirmed_text`,
  findingItem: `${tagStart}finding_item`,
  findingText: `${tagStart}finding_text`,
  attachmentSha256: `${tagStart}attachment_sha256`,
  seal: `${tagStart}seal`,
  slip: `${tagStart}slip`,
  siteList: `${tagStart}site_list`,
  siteGroup: `${tagStart}site_group`,
  siteItem: `${tagStart}site_item`,
  sitePoint: `${tagStart}site_point`,
  siteDepartment: `${tagStart}site_department`,
  sitePerson: `${tagStart}site_person`,
  sitePlace: `${tagStart}site_place`,
  nonconformityPages: `${tagStart}nonconformity_pages`,
  evidenceNumber: `${tagStart}evidence_number`,
} as const;

/** The tag of a list of records: the name of its heading. */
export const recordsTag = (list: RecordListKey): string => recordsName(list);

/** The tag of a column in a row of a list of records. */
export const columnTag = <List extends RecordListKey>(
  list: List,
  column: RecordColumn<List>,
): string => `${tagStart}${list}_${column}`;

/** What a category of Table A.1 comes to, in a sentence; and the list of what was found in it. */
export const categoryTags = (id: CategoryId) => ({
  points: `${tagStart}category_${id}_points`,
  findings: `${tagStart}category_${id}_findings`,
});
