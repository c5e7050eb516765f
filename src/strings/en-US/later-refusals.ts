import type { LaterRefusalSentences } from "../zh-CN/later-refusals";

export const laterRefusals: LaterRefusalSentences = {
  "entries-missing": ({ subject }) =>
    `Before sealing, this is still missing: ${subject}. Fill it in, then seal; the score goes on without.`,
  "points-open": ({ subject }) =>
    `It is not sealed, since points are open (evidence, site points, nonconformities): ${subject}. Settle them, or seal anyway once you have looked at each (command seal: --anyway); the seal's log will say so.`,
  "seal-first": () =>
    "The workbook is not sealed yet. Seal and save it, then make its slip or pack.",
  "seal-changed": ({ cause }) =>
    `Something was changed after the seal or a supplementary seal, so no supplement, slip or document is made of it. Restore it first, or ask the signer. ${cause}`.trimEnd(),
  "nothing-to-supplement": () =>
    "The records after the seal have no new row, so there is nothing to seal. Please add rows at the end of closures, surveillance or re-scoring first.",
  "signer-missing": () =>
    "Nobody is named. Enter a name: sealing and unsealing leave a trace of who did it.",
  "not-a-key": () =>
    "This file is not the key that is needed: a PEM file of a P-256 key, PKCS#8 for a private and SPKI for a public one. Choose another file.",
  "slip-key-differs": () =>
    "The seal is signed, and a slip that was not signed with the same private key would not fit it. Choose the key file of the seal.",
  "not-a-slip": ({ subject }) =>
    `"${subject}" is no slip of Tanping, or says more than a slip does. Ask who sealed the file for the slip.`,
  "not-the-saved-file": ({ subject }) =>
    `"${subject}" does not have the present seal of this workbook: it is another file, or was saved before sealing. Save in Excel first, then choose the file you have just saved.`,
  "not-second-copy": ({ subject }) =>
    `"${subject}" is no second assessor's copy made of this assessment: its id is another, or it is this very file. Please choose another file.`,
  "nothing-to-compare": () =>
    "There is no score among the re-scoring to compare with. Please fill it in first.",
  "formula-in-list": ({ subject }) =>
    `The cell ${subject} is a formula, which a move would turn into its value, so nothing was moved. Replace the formula by its value, then move.`,
  "entries-astray": ({ cause }) =>
    `Entries are not found or not certain, and a move would lose them; nothing was written. ${cause} Put this right in the old file, then migrate.`,
  "list-too-long": ({ subject, cause }) =>
    `The list that begins at ${subject} has ${cause} rows with entries more than a new file's list takes; nothing was written. Merge the surplus rows in the old file or move them elsewhere, then migrate.`,
  "several-areas": () =>
    "Several areas of the sheet are selected, and only one is read at a time. Select the one that holds the data, then read again.",
  "questions-open": ({ subject }) =>
    `Questions are open: ${subject}. Nothing was written. Answer each of them, then import.`,
  "too-many-rows": ({ subject }) =>
    `A sheet has ${subject} rows, too few for the data; nothing was written. Filter by a column, or add up the years first, then import.`,
  "units-do-not-convert": ({ subject, cause }) =>
    `The unit of “${subject}” does not convert to the unit the workbook declares (${cause}). Correct the column's unit, or change the workbook's unit under Data first.`,
  "column-missing": ({ subject }) =>
    `The monitoring table has no column “${subject}”, so what is imported would be lost. Repair the workbook, or leave that column out.`,
  "rows-below-table": ({ subject }) =>
    `Cell ${subject} below the monitoring table is not empty, and an import would overwrite it. Move or clear what stands below the table, then try again.`,
  "totals-row-shown": ({ subject }) =>
    `The monitoring table on "${subject}" shows a total row, above which an import cannot add rows. Turn "Total Row" off under Table Design, then try again.`,
  "table-changed": ({ subject }) =>
    `The place, columns or rows of the monitoring table on sheet “${subject}” were changed, so they do not fit the copy of the table. Nothing was written. Restore the table's columns, then try again.`,
  "import-unfinished": () =>
    "The last import was interrupted and what it left is still there. Return to the state before it under Data first, then import.",
  "nothing-to-import": () =>
    "There is no row to import. Check the heading, the columns and their units, or choose another source.",
  "nothing-to-undo": () =>
    "There is no import to take back: none was made, or the copy of what was there before is gone. Edit the monitoring data, or import again.",
  "nothing-to-take-back": () =>
    "There is no migration to take back: the workbook has no sheets of an older format. Open the one that was moved.",
  "nothing-to-draw": () =>
    "No year of the monitoring data has an emission, so there is nothing to draw. Enter or import monitoring data first.",
};
