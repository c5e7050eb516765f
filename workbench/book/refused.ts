/**
 * Why the book refuses an operation, in Office.js's error codes
 * ("AccessDenied", "ItemAlreadyExists", "InvalidArgument", "InvalidOperation", …).
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
