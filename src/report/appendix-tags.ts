import { infoName, names } from "../sheets/defined-names";
import { tableA1 } from "../standard/table-a1";
import { categoryTags, recordsTag, reportTags } from "./tags";

/** The tags that a report has at least: what Appendix B prints on cover and title page, asks for in B.1.2, and R14. */
export const appendixTags: readonly string[] = [
  ...(
    [
      "organisation",
      "address",
      "report_no",
      "body",
      "compiler",
      "responsible",
      "report_date",
      "period",
      "scope",
      "purpose",
      "criteria",
      "leader",
      "team",
      "approver",
    ] as const
  ).map(infoName),
  reportTags.title,
  recordsTag("team"),
  names.composite,
  names.grade,
  ...tableA1.map(({ id }) => categoryTags(id).points),
  recordsTag("nonconformities"),
  reportTags.attachmentSha256,
  reportTags.seal,
  reportTags.slip,
];
