import { withCode } from "./refusal-code";

const denied = withCode("AccessDenied");
const invalid = withCode("InvalidArgument");
const impossible = withCode("InvalidOperation");
const taken = withCode("ItemAlreadyExists");
const missing = withCode("ItemNotFound");
const unimplemented = withCode("NotImplemented");

/** What protection keeps, and what cannot be done with sheets and the workbook. */
export const sheetRefusals = {
  sheetProtected: denied(
    (sheet: string) =>
      `The cell or chart you're trying to change is on a protected sheet ("${sheet}").`,
  ),
  sheetProtectedAlready: denied((sheet: string) => `The sheet "${sheet}" is already protected.`),
  sheetNotProtected: denied((sheet: string) => `The sheet "${sheet}" is not protected.`),
  workbookProtected: denied(() => "The workbook's structure is protected."),
  workbookProtectedAlready: denied(() => "The workbook is protected already."),
  passwordWrong: denied(() => "The password you supplied is not correct."),
  passwordUncheckable: unimplemented(
    (algorithm: string) => `A password hashed with ${algorithm} cannot be checked here.`,
  ),
  noSheet: missing((id: string) => `There is no sheet with the id "${id}".`),
  sheetNameBlank: invalid(() => "A sheet's name cannot be blank."),
  sheetNameTooLong: invalid(() => "A sheet's name holds at most 31 characters."),
  sheetNameCharacters: invalid(() => "A sheet's name cannot hold : \\ / ? * [ or ]."),
  sheetNameApostrophe: invalid(() => "A sheet's name cannot begin or end with an apostrophe."),
  sheetNameReserved: invalid(() => 'Excel keeps the name "History" for itself.'),
  sheetNameTaken: taken((name: string) => `A sheet is already called "${name}".`),
  sheetVeryHidden: impossible(
    (name: string) => `The sheet "${name}" is very hidden: show or hide it first.`,
  ),
  sheetHidden: impossible((name: string) => `The sheet "${name}" is hidden.`),
  lastVisibleSheet: impossible(() => "A workbook must contain at least one visible sheet."),
  noSheetPosition: invalid(
    (position: number) => `There is no position ${position} among the sheets.`,
  ),
  printAreaOffSheet: invalid(() => "The print area is not on the sheet."),
  propertyTooLong: invalid(
    (limit: number) => `A custom property holds at most ${limit} characters.`,
  ),
};
