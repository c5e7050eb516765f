import type { Refusal } from "./refusals/refusal";

/**
 * Why an operation is refused, in Office.js's error codes
 * ("AccessDenied", "ItemAlreadyExists", "InvalidArgument", "InvalidOperation", …). What a book refuses is one of its
 * refusals; what only a host does, which people never meet, is none.
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly refusal: Refusal | null = null,
  ) {
    super(message);
  }
}
