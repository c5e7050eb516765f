import type { RefusalSentences } from "../zh-CN/refusals";

export const refusals: RefusalSentences = {
  "editing-cell": () => "A cell is being edited. Press Enter to finish it, then try again.",
  "access-denied": () =>
    "A sheet is protected and Excel refused. Remove its password under Review, then try again.",
  "read-only": () =>
    "The workbook is open for reading only: it can be looked at and verified, not written to. Choose “Edit Workbook” in Excel, or save a copy and open that.",
  "structure-protected": () =>
    "The workbook's structure is protected, so no sheet can be added. Unprotect it under Review, then try again.",
  "sheet-exists": ({ subject }) =>
    `The workbook already has a sheet "${subject}", which Tanping will not overwrite. Rename it, or create the assessment in a new workbook.`,
  "name-exists": ({ subject }) =>
    `The workbook already has the name "${subject}", which Tanping will not overwrite. Delete or rename it in the Name Manager, or use a new workbook.`,
  "not-a-tanping-workbook": () =>
    "This workbook has no Tanping sheets. Create them first, or open an assessment workbook.",
  "names-dropped": () =>
    "This is a workbook of Tanping, but another program dropped its names when it saved, so the entry cells cannot be found. Repair it (“Repair” in the pane, or the command repair): the names are made again by ids and headings, and no entry changes.",
  "newer-format": ({ subject }) =>
    `This version of Tanping cannot read the file format "${subject}". Update Tanping, then open the file.`,
  "older-format": ({ subject }) =>
    `The file format "${subject}" is of an older version or another draft of the standard. Move its entries: in the pane, which keeps the present sheets, or into a new file with the command migrate.`,
  "current-format": () => "The file has the current format. Open it as it is.",
  "language-unknown": ({ subject }) =>
    `The workbook's language mark (the cell of the name tanping_language) is "${subject}", where zh-CN or en-US belongs. Repair the workbook, or correct the cell.`,
  "no-records": () =>
    "This file's format has no lists of records (evidence, plan and so on). Please migrate it first, in the pane or with the command migrate, and open the list then.",
  "changed-meanwhile": () =>
    "Cells were changed meanwhile, so nothing was written. Look at them, and try again when they rest.",
  cancelled: () =>
    "Cancelled; nothing is left half done. Refresh to see how the workbook stands, then decide whether to do it again.",
  "not-loaded": () =>
    "This part of the add-in was not loaded: the network failed, or the add-in was updated. Check the network and try again; otherwise close the pane and open it anew.",
  busy: () => "Excel is busy and did not finish. Wait a moment, then try again.",
  "too-large": () =>
    "The data are larger than Excel on the web allows at once. Open the file in desktop Excel, or reduce the rows, then try again.",
  "too-old": ({ cause }) =>
    `This Excel lacks a function that is needed. Update to Excel 2021 or later. (${cause})`,
  gone: ({ cause }) =>
    `A sheet or name that is needed was just deleted. Undo the deletion, then refresh. (${cause})`,
  "not-scored": () =>
    "There is no score yet, or the written result is not that of the entries, so it cannot be sealed. Score first, then seal.",
  damaged: ({ cause }) =>
    `The workbook differs from what was laid out, so it cannot be sealed. Repair it first, then seal. (${cause})`,
  sealed: () =>
    "The workbook is sealed and its entries are locked. Unseal it first to change something.",
  "not-sealed": () => "The workbook is not sealed. Enter directly what you want to change.",
  "seal-unfinished": ({ subject }) =>
    `The workbook is not sealed, and yet the sheet "${subject}" is locked: the last sealing or unsealing may not have come to its end. Check and repair the workbook under Deliver, then go on entering or sealing.`,
  "file-unreadable": ({ subject }) =>
    `The file "${subject}" cannot be read: it is no sound .xlsx (or .docx), or was moved away. Choose another file.`,
  unknown: ({ cause }) =>
    `Excel did not finish: ${cause}. Try again; if it still fails, save and reopen the workbook.`,
};
