/** Of workbooks with macros and of templates a copy is one too. */
const otherKinds = /\.(xlsm|xltx|xltm|xlam)$/i;

/** How the name of a workbook ends that is the copy of one of this name: Excel opens none by another kind's. */
export const workbookEnding = (source: string): string =>
  (otherKinds.exec(source)?.[0] ?? ".xlsx").toLowerCase();
