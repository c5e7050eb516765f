/** Which text of the standard the tables are taken from. */
export const edition = {
  /** Written into every workbook, so that a later edition can tell its own files. */
  id: "T/CECA-G-00XX-2023-draft",
  number: "T/CECA-G 00XX—2023",
  title: "碳排放管理体系建设与评价指南",
  /** Ours, unofficial. */
  englishTitle:
    "Guidelines for the establishment and evaluation of carbon emission management systems",
  state: "draft for review",
} as const;
