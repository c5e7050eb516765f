import { sheetColumns, sheetRows } from "../area";
import { columnOfLetters } from "../address";

const forbiddenInSheetName = /[\\/?*[\]:]/;

/** Why Excel would not accept this name for a sheet, null if it would. Whether it is taken is another question. */
export const sheetNameFault = (name: string): string | null => {
  if (name === "") return "A sheet's name cannot be blank.";
  if (name.length > 31) return "A sheet's name holds at most 31 characters.";
  if (forbiddenInSheetName.test(name)) return "A sheet's name cannot hold : \\ / ? * [ or ].";
  if (name.startsWith("'") || name.endsWith("'"))
    return "A sheet's name cannot begin or end with an apostrophe.";
  if (name.toLowerCase() === "history") return 'Excel keeps the name "History" for itself.';
  return null;
};

const nameSyntax = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const likeR1C1 = /^(?:R\d*|C\d*|R\d*C\d*)$/i;
const likeA1 = /^([A-Z]{1,3})(\d+)$/i;

/** Why Excel would not accept this as a defined name or a table's name, null if it would. */
export const definedNameFault = (name: string): string | null => {
  if (name.length > 255) return "A name holds at most 255 characters.";
  if (!nameSyntax.test(name))
    return `"${name}" is not a name: names begin with a letter or underscore and hold letters, digits, "." and "_".`;
  if (likeR1C1.test(name) || isCellAddress(name) || /^(?:TRUE|FALSE)$/i.test(name))
    return `"${name}" is not a name: it reads as something else in a formula.`;
  return null;
};

const isCellAddress = (name: string): boolean => {
  const [, letters, digits] = likeA1.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const row = Number(digits);
  return columnOfLetters(letters) < sheetColumns && row >= 1 && row <= sheetRows;
};
