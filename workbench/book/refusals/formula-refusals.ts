import { withCode } from "./refusal-code";

const invalid = withCode("InvalidArgument");
/** Excel takes these; the workbench does not calculate them. */
const unsupported = withCode("NotImplemented");

/** Why a text is no formula that can be calculated. */
export const formulaRefusals = {
  formulaBeginsOtherwise: invalid(() => "A formula begins with ="),
  formulaTooLong: invalid((limit: number) => `A formula has at most ${limit} characters`),
  formulaTextTooLong: invalid(
    (limit: number) => `A text in a formula has at most ${limit} characters`,
  ),
  formulaTooDeep: invalid((levels: number) => `Functions nest at most ${levels} levels deep`),
  formulaUnquoted: invalid(() => "A quotation mark is missing"),
  formulaMalformed: invalid((where: string) => `Not a formula: ${where}`),
  formulaCallsNoFunction: invalid(() => "Only a function can be called"),
  formulaWithLet: unsupported(() => "LET and LAMBDA are not supported"),
  formulaOverSheets: unsupported(
    (reference: string) => `${reference} refers to several sheets, which is not supported`,
  ),
  formulaWithUnion: unsupported(() => "Unions of ranges are not supported"),
  functionUnsupported: unsupported((name: string) => `${name} is not supported`),
  argumentsTooFew: invalid((name: string) => `${name} has too few arguments`),
  argumentsTooMany: invalid((name: string) => `${name} has too many arguments`),
};
