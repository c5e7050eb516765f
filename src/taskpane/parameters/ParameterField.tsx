import { Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { problemText } from "../../strings/sentences";
import type { ParameterEntries } from "../../workflows/enter-parameters";
import type { ShownParameter } from "../../workflows/shown/show-parameters";
import { usePaneLanguage } from "../pane-language";

interface ParameterFieldProps {
  readonly parameter: ShownParameter;
  readonly disabled: boolean;
  /** Whether somebody is on the way to it: then it takes the focus. */
  readonly isSought: boolean;
  readonly onEnter: (entries: ParameterEntries) => void;
}

/** One parameter, as its cell has it; what is entered here is written there, and what is wrong says so below. */
export const ParameterField = ({ parameter, disabled, isSought, onEnter }: ParameterFieldProps) => {
  const { words, names, language } = usePaneLanguage();
  const { key, text, choice, problem, isOpen } = parameter;
  const enter = (entered: string) => onEnter({ [key]: entered });
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSought) field.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [isSought]);
  return (
    <div ref={field}>
      <Field
        label={names.parameters[key]}
        size="small"
        {...(isOpen && { hint: words.parameters.openDraft })}
        {...(problem && { validationMessage: problemText(problem, language) })}
      >
        {choice ? (
          <ChoiceInput choice={choice} disabled={disabled} onEnter={enter} />
        ) : (
          <TextInput text={text} disabled={disabled} onEnter={enter} />
        )}
      </Field>
    </div>
  );
};

interface ChoiceInputProps {
  readonly choice: NonNullable<ShownParameter["choice"]>;
  readonly disabled: boolean;
  readonly onEnter: (code: string) => void;
}

const ChoiceInput = ({ choice, onEnter, ...field }: ChoiceInputProps) => {
  const { words, choices } = usePaneLanguage();
  const wordsOf = choices[choice.key] as Readonly<Record<string, string>>;
  return (
    <Select
      {...field}
      size="small"
      value={choice.chosen}
      onChange={(_, { value }) => onEnter(value)}
    >
      <option value="">{words.parameters.choose}</option>
      {choice.codes.map((code) => (
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

/** Keeps what is being typed until it is finished with Enter or by leaving the field, and then until its cell has it. */
const TextInput = ({ text, onEnter, ...field }: TextInputProps) => {
  const [written, setWritten] = useState(text);
  const [draft, setDraft] = useState(text);
  const [entered, setEntered] = useState(text);
  if (written !== text) {
    setWritten(text);
    setDraft(text);
    setEntered(text);
  }
  const finish = () => {
    if (draft === entered) return;
    setEntered(draft);
    onEnter(draft);
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
