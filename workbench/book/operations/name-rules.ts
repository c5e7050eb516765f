import { sheetColumns, sheetRows } from "../area";
import { columnOfLetters } from "../address";
import { refusal, type Refusal } from "../refusals/refusal";

const forbiddenInSheetName = /[\\/?*[\]:]/;

/** Why Excel would not accept this name for a sheet, null if it would. Whether it is taken is another question. */
export const sheetNameFault = (name: string): Refusal | null => {
  if (name === "") return refusal("sheetNameBlank");
  if (name.length > 31) return refusal("sheetNameTooLong");
  if (forbiddenInSheetName.test(name)) return refusal("sheetNameCharacters");
  if (name.startsWith("'") || name.endsWith("'")) return refusal("sheetNameApostrophe");
  if (name.toLowerCase() === "history") return refusal("sheetNameReserved");
  return null;
};

const nameSyntax = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const likeR1C1 = /^(?:R\d*|C\d*|R\d*C\d*)$/i;
const likeA1 = /^([A-Z]{1,3})(\d+)$/i;

/** Why Excel would not accept this as a defined name or a table's name, null if it would. */
export const definedNameFault = (name: string): Refusal | null => {
  if (name.length > 255) return refusal("nameTooLong");
  if (!nameSyntax.test(name)) return refusal("nameMalformed", name);
  if (likeR1C1.test(name) || isCellAddress(name) || /^(?:TRUE|FALSE)$/i.test(name))
    return refusal("nameReadsOtherwise", name);
  return null;
};

const isCellAddress = (name: string): boolean => {
  const [, letters, digits] = likeA1.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const row = Number(digits);
  return columnOfLetters(letters) < sheetColumns && row >= 1 && row <= sheetRows;
};
