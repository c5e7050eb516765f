import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ParameterKey } from "../../standard/parameters";
import { parameterName } from "../../sheets/defined-names";
import { choices, openParameters, type ChoiceKey } from "../../standard/choices";
import { choiceFromText } from "../../strings/choice-from-text";
import { problemText } from "../../strings/sentences";
import { isSealed } from "../../seal/seal-state";
import type { Checked } from "../../workflows/check-workbook";
import type { ParameterEntries } from "../../workflows/enter-parameters";
import { usePaneLanguage } from "../pane-language";
import { parameterText } from "./shown-parameters";

interface ParameterFieldProps {
  readonly parameter: ParameterKey;
  readonly checked: Checked;
  readonly onEnter: (entries: ParameterEntries) => void;
}

const isChoice = (key: ParameterKey): key is ChoiceKey => key in choices;

/** One parameter, as its cell has it; what is entered here is written there, and what is wrong says so below. */
export const ParameterField = ({ parameter, checked, onEnter }: ParameterFieldProps) => {
  const { words, names, language } = usePaneLanguage();
  const text = parameterText(checked, parameter);
  const cell = checked.reading.named.get(parameterName(parameter));
  const found = checked.card.withheldFor.find(
    ({ where }) =>
      cell &&
      "row" in where &&
      where.sheet === cell.sheet &&
      where.row === cell.row &&
      where.column === cell.column,
  );
  const isBlank = found?.code === "parameter-blank";
  const message = found && !isBlank ? { validationMessage: problemText(found, language) } : {};
  const hint = openParameters.includes(parameter) ? { hint: words.parameters.openDraft } : {};
  const disabled = isSealed(checked.reading);
  const enter = (entered: string) => onEnter({ [parameter]: entered });
  return (
    <Field label={names.parameters[parameter]} size="small" {...hint} {...message}>
      {isChoice(parameter) ? (
        <ChoiceInput choice={parameter} text={text} disabled={disabled} onEnter={enter} />
      ) : (
        <TextInput key={text} text={text} disabled={disabled} onEnter={enter} />
      )}
    </Field>
  );
};

interface ChoiceInputProps {
  readonly choice: ChoiceKey;
  readonly text: string;
  readonly disabled: boolean;
  readonly onEnter: (code: string) => void;
}

const ChoiceInput = ({ choice, text, onEnter, ...field }: ChoiceInputProps) => {
  const { words, choices: choiceWords } = usePaneLanguage();
  const wordsOf = choiceWords[choice] as Readonly<Record<string, string>>;
  return (
    <Select
      {...field}
      size="small"
      value={choiceFromText(choice, text) ?? ""}
      onChange={(_, { value }) => onEnter(value)}
    >
      <option value="">{words.parameters.choose}</option>
      {choices[choice].map((code) => (
        <option key={code} value={code}>
          {wordsOf[code]}
        </option>
      ))}
    </Select>
  );
};

interface TextInputProps {
  readonly text: string;
  readonly disabled: boolean;
  readonly onEnter: (text: string) => void;
}

/** Keeps what is being typed until it is finished with Enter or by leaving the field. */
const TextInput = ({ text, onEnter, ...field }: TextInputProps) => {
  const [draft, setDraft] = useState(text);
  const finish = () => {
    if (draft !== text) onEnter(draft);
  };
  return (
    <Input
      {...field}
      size="small"
      value={draft}
      onChange={(_, { value }) => setDraft(value)}
      onBlur={finish}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Enter" && !nativeEvent.isComposing) finish();
        if (key === "Escape") setDraft(text);
      }}
    />
  );
};
