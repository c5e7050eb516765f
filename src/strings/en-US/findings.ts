import type { FindingSentences } from "../zh-CN/findings";

export const findings: FindingSentences = {
  "sheet-missing": ({ sheet }) =>
    `The sheet "${sheet}" was deleted. The repair makes it anew; its entries have to be entered again. Undo the deletion if you still can.`,
  "sheet-renamed": ({ sheet, title }) =>
    `The sheet "${sheet}" is now called "${title}"; the score does not depend on it. The repair restores the title.`,
  "sheet-hidden": ({ sheet }) => `The sheet "${sheet}" is hidden. The repair shows it again.`,
  "sheet-unprotected": ({ sheet }) =>
    `The protection of "${sheet}" is off, so formulas may be changed by a slip. The repair protects it again (no password).`,
  "sheet-protected": ({ sheet }) =>
    `The sheet "${sheet}" was protected, so the data table cannot take further rows. The repair removes the protection.`,
  "sheet-copied": ({ title, sheet }) =>
    `"${title}" is a copy of "${sheet}" and does not count. Delete it if it is not needed, so that nobody writes in it.`,
  "table-missing": ({ table }) =>
    `The table ${table} of the monitoring data is gone. Undo the deletion; or select headings and data, insert a table and name it ${table}.`,
  "table-dropped": ({ table }) =>
    `The table ${table} of the monitoring data is gone (another program may drop it when it saves); its headings and rows are there. The repair makes the table again where they stand and changes no data.`,
  "row-missing": ({ text }) =>
    `The row of "${text}" was deleted. The repair puts the row back; its entries have to be entered again. Undo the deletion if you still can.`,
  "row-duplicated": ({ item }) =>
    `The id ${item} stands here more than once, so it is open which row counts. Compare the scores of both rows and delete one.`,
  "rows-reordered": ({ sheet }) =>
    `The items of "${sheet}" are not in the standard's order; the score does not depend on it. Sort by the id column if you wish.`,
  "row-inserted": () =>
    "A row was inserted between the items; it does not count. Delete it if it is not needed.",
  "column-missing": ({ text }) =>
    `The column "${text}" was deleted. The repair puts it back; its entries have to be entered again. Undo the deletion if you still can.`,
  "formula-changed": ({ text }) =>
    `A formula belongs here, and now there is "${text}". The repair restores the formula.`,
  "text-changed": ({ text, expected }) =>
    `The text should be "${expected}" and is "${text}". The repair restores it.`,
  "maximum-changed": ({ text, expected }) =>
    `The maximum should be ${expected} and is "${text}". The repair restores the standard's maximum.`,
  "content-added": ({ text }) =>
    `Nothing belongs here, and now there is "${text}", which may be taken for a part of the assessment. Delete it, or move it to another sheet.`,
  "lines-hidden": ({ sheet }) =>
    `Rows or columns within what is printed of "${sheet}" are hidden, so not all of it is seen. The repair shows them again.`,
  "value-made-formula": ({ text }) =>
    `The result that was written here is now the formula "${text}" and may become something else. Score the workbook again; if it is sealed, ask who sealed it for the original.`,
  "entry-changes-itself": ({ function: called }) =>
    `The formula here uses ${called}, whose result changes by itself, so that the score may be another tomorrow; it cannot be sealed. Enter the value, or a formula that stays the same.`,
  "format-changed": ({ cells, text }) =>
    `The number format of ${cells} was changed to "${text}", so it may show something else than the value. The repair restores it and leaves the entries as they are.`,
  "name-missing": ({ name }) =>
    `The name "${name}" was deleted or refers to no cell. The repair points it at its cells again.`,
  "name-moved": ({ name, expected }) =>
    `The name "${name}" refers to other cells. The repair points it at ${expected} again.`,
  "name-shadowed": ({ name, sheet }) =>
    `The sheet "${sheet}" has a name "${name}" of its own, which hides the workbook's: the sheet's formulas take it, and what they show may mislead. The repair deletes it.`,
  "entry-moved": ({ name, expected }) =>
    `The name "${name}", which is for an entry, refers to this cell and not to ${expected}. Move the entry back to ${expected}, or correct the name in the Name Manager.`,
  "rule-lost": ({ cells }) =>
    `The validation of ${cells} is gone or was changed (pasting does that). The repair restores it and leaves the entries as they are.`,
  "entry-locked": ({ cells }) =>
    `The entry cells ${cells} are locked, so nobody can write in them. The repair unlocks them.`,
  "entry-unlocked": ({ cells }) =>
    `The workbook is sealed, yet ${cells} are not locked. The repair locks them again.`,
  "highlights-lost": ({ sheet }) =>
    `Conditional formats of "${sheet}" are gone. The repair restores them and leaves the entries as they are.`,
  "full-text-differs": ({ place }) =>
    `“Texts in full” does not have “${place}” as it was entered. The repair lists it anew from the entry.`,
};
