import type { PaneWords } from "../zh-CN/pane";
import { scoring } from "./scoring";

export const pane: PaneWords = {
  busy: "Exchanging data with Excel…",
  loadingPart: "Loading…",
  steps: (steps) => `${steps} steps done`,
  cancel: "Cancel",
  cancelling: "Stops after this step…",
  finishEditing: "If a cell is being edited, press Enter to finish it",
  retry: "Try again",
  unlocked: (sheet) =>
    `A sealing or an unsealing had not been finished and had left the sheet "${sheet}" locked. The workbook is unsealed and open again; no entry was touched. Seal it again if need be.`,
  refresh: "Refresh",
  score: "Score",
  goTo: "Go to the cell",
  list: { left: (count) => `${count} more not shown`, more: "Show more" },
  unexpected:
    "Tanping met an unexpected error. Nothing in the workbook is lost. Refresh; if it happens again, send us the text below.",
  otherWindow:
    "This assessment is open in another window as well. Entries of both are written; where both change a cell, the first stays, and you are asked about the second.",
  notInExcel: "Please open Tanping in Excel.",
  settings: { open: "Settings", openAtStart: "Language, look 语言" },
  tabs: { progress: "Assess", parameters: "Data", result: "Result", integrity: "Deliver" },
  summary: {
    withheld: "No result yet",
    missing: (count) => `${count} to fill in`,
    wrong: (count) => `${count} to correct`,
    composite: "Composite score",
    notWritten: "Not written to the workbook yet",
    written: "Written to the workbook; formulas agree",
    changed: "Something changed since it was written: score again",
    differs:
      "The written result and the formulas differ: a formula or the check was altered; undo that change",
    formulasBlind: (grade) =>
      `The formulas of Table A.3 still show "${grade}"; do not use it: they cannot see the problems below. Correct them, then score.`,
    restarted: (times) =>
      `Cells changed during scoring; it began again with the new ones (${times}×)`,
    sealed: { verified: "Sealed, verified", unverified: "Sealed, not verified yet" },
    locked: "The entries are locked. To change them, unseal the workbook under Deliver.",
  },
  progress: {
    judged: (judged, all) => `${judged} of ${all} items judged`,
    points: (earned, possible) => `${earned} of ${possible} points so far`,
    filter: { all: "All", open: "Open", wrong: "Wrong" },
    states: {
      scored: "Judged",
      "not-applicable": "Not applicable",
      open: "Not judged",
      wrong: "Wrong",
    },
    clause: (clause) => `Clause ${clause}`,
    clausesSheet: "Clauses sheet",
    none: "No such items.",
  },
  numbers: {
    title: (count) => `Only being text is wrong with ${count} of them; they could become:`,
    convert: "Make them numbers",
  },
  problems: {
    wrong: (count) => `To correct (${count})`,
    open: (count) => `To fill in (${count})`,
    notices: (count) => `Worth a look, no score depends on it (${count})`,
  },
  scoring,
};
