import type { RefusalSentences } from "../../book/refusals/refusal";
import type { FileWords } from "./files/file-words";
import type { LineWords } from "./line-words";

/** Every sentence of the page; each language's file says all of them. */
export interface Sentences {
  readonly standIn: string;
  readonly standInWhy: string;
  readonly newTitle: string;
  readonly ribbon: string;
  readonly home: string;
  readonly files: string;
  readonly editing: string;
  readonly open: string;
  readonly download: string;
  readonly newBook: string;
  readonly samples: string;
  readonly welcome: string;
  readonly openWhy: string;
  readonly sampleWhy: (title: string) => string;
  readonly save: string;
  readonly dontSave: string;
  readonly unsavedQuestion: (name: string) => string;
  readonly keptQuestion: (name: string, time: string) => string;
  readonly restore: string;
  readonly dontRestore: string;
  /** What stands beside the file's name while no file holds the last changes. */
  readonly unsaved: string;
  readonly kept: string;
  readonly undo: string;
  readonly redo: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly excel: string;
  readonly excel2019: string;
  readonly excel2021: string;
  readonly excelWeb: string;
  /** Whether the browser lets the pane keep anything. */
  readonly storage: string;
  readonly storageBrowser: string;
  readonly storageKept: string;
  readonly storageRefused: string;
  readonly access: string;
  readonly accessReadWrite: string;
  readonly accessReadOnly: string;
  /** The edge between sheet and pane, and the width it sets. */
  readonly paneWidth: string;
  readonly pixels: (width: number) => string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly activeCell: (name: string) => string;
  readonly selectAll: string;
  readonly chart: (name: string) => string;
  /** A series of a chart that has no name. */
  readonly series: (number: number) => string;
  /** The button in the header of a column that can be filtered, and of one that is. */
  readonly filterOf: (column: string) => string;
  readonly filtered: (column: string) => string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly clearFilter: string;
  readonly blanks: string;
  readonly notAllChoices: (most: number) => string;
  readonly row: (name: string) => string;
  readonly column: (name: string) => string;
  readonly openList: string;
  readonly list: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly ok: string;
  readonly retry: string;
  readonly yes: string;
  readonly no: string;
  readonly close: string;
  readonly excelTitle: string;
  readonly invalidEntry: string;
  readonly insist: string;

  readonly badFormula: string;
  readonly refusals: RefusalSentences;
  readonly badReference: string;
  readonly cellMenu: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly pasteValues: string;
  readonly insert: string;
  readonly delete: string;
  /** Where the other cells go when some are inserted or deleted. */
  readonly shiftRight: string;
  readonly shiftDown: string;
  readonly shiftLeft: string;
  readonly shiftUp: string;
  readonly wholeRows: string;
  readonly wholeColumns: string;
  readonly lines: Readonly<Record<"rows" | "columns", LineWords>>;
  readonly clearContents: string;
  readonly clipboardRefused: string;
  readonly severalAreas: string;
  readonly find: string;
  readonly findWhat: string;
  readonly findNext: string;
  readonly findPrevious: string;
  /** The cell it stands at, counted from 1, of how many. */
  readonly found: (at: number, count: number) => string;
  readonly notFound: string;
  readonly sheets: string;
  /** What the arrows before the sheets' tabs do. */
  readonly tabsLeft: string;
  readonly tabsRight: string;
  readonly addSheet: string;
  readonly insertSheet: string;
  readonly deleteSheet: string;
  readonly renameSheet: string;
  readonly hideSheet: string;
  readonly unhideSheet: string;
  readonly sheetName: string;
  readonly deleteQuestion: (sheet: string) => string;
  readonly ready: string;
  readonly enter: string;
  readonly edit: string;
  readonly point: string;
  readonly sum: (text: string) => string;
  readonly average: (text: string) => string;
  readonly count: (text: string) => string;
  readonly pane: (title: string) => string;
  readonly closePane: (title: string) => string;
  readonly unreadable: (reason: string) => string;
  /** The page itself failed; the browser's console says where. */
  readonly unexpected: string;
  readonly file: FileWords;
  /** Asked where the browser opens no window by itself. */
  readonly openBeside: string;
  readonly unwritable: (reason: string) => string;
  readonly lost: string;
  readonly notice: string;
}
