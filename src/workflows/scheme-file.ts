import { parseScheme, schemeKeys, schemeText } from "../assessment/scheme";
import { choices, type ChoiceKey } from "../standard/choices";
import { choiceFromText } from "../strings/choice-from-text";
import type { Checked } from "./check-workbook";
import type { ParameterEntries } from "./enter-parameters";
import { parameterText } from "./shown/parameter-text";

/** The body's choices in the workbook as the text of a scheme's file. */
export const schemeFileText = (checked: Checked): string =>
  schemeText(
    Object.fromEntries(
      schemeKeys.flatMap((key) => {
        const text = parameterText(checked, key);
        const code = key in choices ? choiceFromText(key as ChoiceKey, text) : text;
        return code ? [[key, code]] : [];
      }),
    ),
  );

/** What a scheme's file enters; null where the text is no scheme of ours. */
export const schemeFileEntries = (text: string): ParameterEntries | null =>
  parseScheme(text) ?? null;
