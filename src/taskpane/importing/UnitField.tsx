import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { importLackSentence } from "../../strings/sentences";
import type { Decision } from "../../workflows/import-session/settle-columns";
import type { ShownMeasure } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";
import { useFieldStyles } from "./use-field-styles";

interface UnitFieldProps {
  readonly measured: ShownMeasure;
  readonly disabled: boolean;
  readonly onSettle: (decision: Decision) => void;
}

/** The unit of a column's amounts, as its heading names it or the user does, and what is wrong with it. */
export const UnitField = ({ measured, disabled, onSettle }: UnitFieldProps) => {
  const styles = useFieldStyles();
  const { words, names, language } = usePaneLanguage();
  const { key, unit, lack } = measured;
  const [draft, setDraft] = useState({ of: unit, text: unit });
  // Another column brings another unit.
  if (draft.of !== unit) setDraft({ of: unit, text: unit });
  const finish = () => {
    const entered = draft.text.trim();
    if (entered !== unit) onSettle({ kind: "unit", key, unit: entered });
  };
  return (
    <Field
      className={lack ? styles.line : styles.unit}
      label={words.importing.columns.unit(names.columns[key])}
      size="small"
      {...(lack && { validationMessage: importLackSentence(lack, language) })}
    >
      <Input
        size="small"
        className={styles.wide}
        disabled={disabled}
        value={draft.text}
        onChange={(_, { value }) => setDraft({ of: unit, text: value })}
        onBlur={finish}
        onKeyDown={({ key: pressed }) => {
          if (pressed === "Enter") finish();
        }}
      />
    </Field>
  );
};
