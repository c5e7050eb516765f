import type { MigrationWords } from "../zh-CN/migration";

const remedy = "Copy it from the old file if it is needed.";

export const migration: MigrationWords = {
  sheet: (title) => `The sheet "${title}" is not in the new file. ${remedy}`,
  chart: (title, name) =>
    `The chart "${name}" on the sheet "${title}" is not in the new file. ${remedy}`,
  column: (where, heading) =>
    `${where}: the monitoring table's added column "${heading}" is not in the new file. ${remedy}`,
  "list-column": (where, heading) =>
    `${where}: the added column "${heading}" of a list of records is not in the new file. ${remedy}`,
  cell: (where, text) => `${where}: "${text}" is not in the new file. ${remedy}`,
};
