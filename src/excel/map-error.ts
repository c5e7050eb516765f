import { Refused, type RefusalCode } from "../faults/refusal";

/** Excel's error codes, and what they mean to the user. Codes not listed are "unknown" and shown with Excel's own words. */
const meanings: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  AccessDenied: "access-denied",
  ItemNotFound: "gone",
  InvalidObjectPath: "gone",
  InvalidReference: "gone",
  ItemAlreadyExists: "sheet-exists",
  InvalidSelection: "several-areas",
  RequestAborted: "busy",
  ServerBusy: "busy",
  TooManyRequests: "busy",
  Throttled: "busy",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  UnsupportedOperation: "too-old",
};

interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly statement?: string; readonly errorLocation?: string };
}

const isHostError = (error: unknown): error is HostError =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";

/** Sheets come, go, move, hide and are renamed by these: Excel denies them where the workbook's structure is protected. */
const ofStructure =
  /^(?:WorksheetCollection\.add|Worksheet\.(?:copy|delete|name|position|visibility))$/i;

const meaningOf = ({ code, debugInfo }: HostError): RefusalCode => {
  const meaning = meanings[code] ?? "unknown";
  const isStructure = ofStructure.test(debugInfo?.errorLocation ?? "");
  return meaning === "access-denied" && isStructure ? "structure-protected" : meaning;
};

/** Whether the host did what was asked and had more to say than fits into one answer (5 MB in Excel on the web). */
export const isResponseTooLarge = (error: unknown): boolean =>
  isHostError(error) && error.code === "ResponsePayloadSizeLimitExceeded";

/** What Excel refused, as the user should hear it; an error that is not Excel's is a bug and comes back as it is. */
export const refusalFrom = (error: unknown): unknown => {
  if (!isHostError(error)) return error;
  const statement = error.debugInfo?.statement ?? error.debugInfo?.errorLocation ?? "";
  const cause = [error.code, error.message, statement].filter(Boolean).join(" · ");
  return new Refused({ code: meaningOf(error), subject: "", cause });
};
