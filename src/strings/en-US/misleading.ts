import type { MisleadingSentences } from "../zh-CN/misleading";

const ask = "Move or delete it, or ask who sealed the file for the original.";

export const misleading: MisleadingSentences = {
  "drawing-over-cells": ({ name }) =>
    `The drawing "${name}" lies over what stands here, so that page and preview show the drawing. ${ask}`,
  "note-over-cells": () =>
    `This sheet has a note or control that is always shown and may lie over cells. ${ask}`,
  "picture-in-header": () =>
    `The header or footer holds a picture, which may lie over what is printed. ${ask}`,
  "drawing-unread": ({ part }) =>
    `The drawing ${part} cannot be read, so it is not known what it covers. Ask who sealed the file for the original.`,
  "picture-behind": () =>
    `This sheet has a picture behind its cells, which is seen through blank ones. ${ask}`,
  "line-without-size": () =>
    "The row is too low, or the column too narrow, for what stands here to be seen. Restore its size.",
  "text-tiny": ({ size }) =>
    `The letters here have ${size} points and cannot be read. Restore their size.`,
  "text-unseen": ({ color }) =>
    `The letters here (${color}) have almost the colour of their ground and are not seen. Restore the colour.`,
  "text-in-symbols": ({ font }) =>
    `The font here, "${font}", shows signs instead of the cell's text. Restore the font.`,
  "text-struck": () =>
    "The text here is struck through and will be taken for void. Take the line away.",
  "text-repeated": () =>
    "The text here is aligned so that it fills the cell again and again. Restore the alignment.",
  "text-merged-away": ({ text }) =>
    `This cell is merged into another, so that its "${text}" is not seen. Undo the merge.`,
  "text-turned": () =>
    "The text here is turned, or indented beyond its cell, and may not be seen. Restore its alignment.",
  "not-printed": ({ area }) =>
    `The print area (${area === "" ? "given by a formula" : area}) leaves this out, so that pages do not have it. Restore the print area, or run the repair.`,
  "printed-tiny": ({ percent }) =>
    `This sheet is printed at ${percent} % of its size and cannot be read. Restore the page's scale and the print area.`,
  "out-of-reach": () =>
    "The frozen panes keep this out of reach, so that nobody who opens the file sees it. Unfreeze the panes.",
  "window-hides": () =>
    "The workbook's window is hidden, minimised or without tabs, which keeps the sheets from who opens the file. Restore it under View and in Excel's options.",
  "rows-hidden": () =>
    "Rows of the table, this one first, are hidden or filtered out, so that it is not seen whole. Show them and clear the filter.",
  "zeros-hidden": () =>
    "This sheet shows no zeros, so that a score of 0 looks blank. Show zeros again in Excel's options.",
  "stored-differs": ({ stored, computed }) =>
    `The file has "${stored}" stored here, while the formula gives "${computed}": previews and telephones show the former. Recalculate and save it in Excel, or ask who sealed the file for the original.`,
  "format-by-condition": ({ format }) =>
    `A conditional format shows something else than the value here, by the number format "${format}". Delete it.`,
  "look-by-condition": () =>
    "A conditional format hides the text here, or puts signs into the cell. Delete it.",
  "tip-on-cell": ({ text }) =>
    `Pointing at this cell shows "${text}", which is not what it holds. Delete the link.`,
  "aid-on-cell": ({ text }) =>
    `Above the text here stands "${text}" as a reading aid, which is not what the cell holds. Hide the phonetic field, or delete it.`,
  "prompt-changed": ({ text }) =>
    `Selecting this cell shows "${text}", which is no prompt of Tanping. Run the repair, or delete the input message.`,
  "header-changed": ({ text }) =>
    `The header or footer prints "${text}", which does not come from the entries. Correct it.`,
  "property-restates": ({ text }) =>
    `The file's properties say "${text}", which does not come from the score. Delete it there.`,
  "format-restates": ({ format }) =>
    `The number format "${format}" shows something else than the value here. Restore it.`,
  "totals-row": ({ table }) =>
    `The table ${table} has a totals row, which may be taken for data. Turn it off.`,
  "formulas-on-show": () => "This sheet shows formulas instead of results. Turn off Show Formulas.",
  "precision-as-displayed": () =>
    "The workbook calculates with the precision as displayed, which changes figures. Turn it off in Excel's options.",
  "sheet-before-ours": () =>
    "Who opens the file meets this sheet first; it is no part of the assessment. Move it back, or delete it.",
  "sheet-named-alike": ({ ours }) =>
    `This sheet's name looks like "${ours}", and it is no part of the assessment. Rename or delete it.`,
  "links-outside": () =>
    "The workbook is linked to other files and may change with them. Break the links.",
  "helpers-on-show": () =>
    "Columns that only formulas use are in sight and may be taken for a part of the assessment. Hide them.",
  "text-in-helpers": ({ text }) =>
    `Into columns that only formulas use, "${text}" was written, and they are in sight: it may be taken for a part of the assessment. Delete it.`,
  "text-beside-table": ({ text }) =>
    `Beside the table stands "${text}", which is no part of it and which no seal covers. Delete it, or enter it into the table.`,
};
