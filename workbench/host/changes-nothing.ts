/** Methods that leave the workbook as it is: they answer, show, calculate or listen. */
const reading = /^(?:_|Get|Find|Activate|Select|Calculate|Suspend)/;

/** Classes that are no part of a workbook. */
const apart: ReadonlySet<string> = new Set(["AddinInternalService", "Functions", "Runtime"]);

/** Whether the member of a class can be asked of a workbook that was opened to be looked at. */
export const changesNothing = (className: string, member: string): boolean =>
  apart.has(className) || reading.test(member);
