import type { SecondWords } from "../zh-CN/second";

export const second: SecondWords = {
  title: "Second assessor",
  what: 'A second assessor scores alone, in a workbook of their own: open Tanping in a new, empty workbook and choose "Copy for a second assessor" there (or use the command blind). Bring that file back here once it is scored.',
  start: "Bring in second scores…",
  file: "The second assessor's workbook",
  by: "Name of the second assessor",
  run: "Bring in second scores",
  close: "Close",
  merged: ({ added, changed, same }) =>
    `Brought in: ${added} new, ${changed} changed, ${same} as they were. No score of Table A.1 was changed.`,
  wrong: (items) =>
    `Not brought in, as the entries there are no valid scores: ${items}. Have the second assessor correct them, then bring the file in again.`,
  standing: ({ scored, same, open }) =>
    `Second scores: ${scored}; alike ${same}, unlike ${scored - same}, of these still to be agreed ${open}.`,
  table: "Items that two assessors scored unlike",
  columns: {
    item: "Item",
    first: "Table A.1",
    second: "Second",
    difference: "Difference",
    state: "Agreement",
  },
  states: { open: "To be agreed", agreed: "Agreed", "not-followed": "Not what was agreed" },
  notes: [(note) => `Record: ${note}`, (note) => `Second assessor's note: ${note}`],
  agreed: (score, reason) => `Agreed ${score}: ${reason}`,
  agree: "Agree…",
  agreeOn: (item) => `Agree on ${item}`,
  score: "Agreed score",
  reason: "Reason",
  write: "Write the agreed score",
  cancel: "Cancel",
  blind: {
    title: "Copy for a second assessor",
    open: "Copy for a second assessor…",
    what: "Makes the copy in this empty workbook, from the file that the first assessor saved: it keeps evidence, plan, parameters, monitoring data and self-scores, and has no score, record, nonconformity or other judgement. The column of short records beside the items is not carried over either; evidence belongs on the sheet of evidence.",
    file: "The first assessor's workbook",
    run: "Make the copy",
    elsewhere:
      "This workbook holds something already, and the copy is not mixed with it. Please open Tanping in a new, empty workbook.",
  },
};
