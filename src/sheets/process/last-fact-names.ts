/** What a workbook remembers of the result and the seal of the assessment it was made from; apart from the other names, since nothing is read by them. */
export const lastFactNames = {
  reportNo: "tanping_last_report_no",
  date: "tanping_last_date",
  composite: "tanping_last_composite",
  grade: "tanping_last_grade",
  digest: "tanping_last_digest",
  workbookId: "tanping_last_workbook_id",
} as const;
