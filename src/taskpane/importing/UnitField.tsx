import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { conversion } from "../../units/amount-unit";
import { usePaneLanguage } from "../pane-language";
import { useFieldStyles } from "./use-field-styles";

interface UnitFieldProps {
  readonly column: MeasureKey;
  readonly unit: string;
  readonly wanted: string;
  readonly disabled: boolean;
  readonly onUnit: (unit: string) => void;
}

/** The unit of a column's amounts, as its heading names it or the user does; it must convert to the workbook's. */
export const UnitField = ({ column, unit, wanted, disabled, onUnit }: UnitFieldProps) => {
  const styles = useFieldStyles();
  const { words, names } = usePaneLanguage();
  const { columns } = words.importing;
  const [draft, setDraft] = useState({ of: unit, text: unit });
  // Another column brings another unit.
  if (draft.of !== unit) setDraft({ of: unit, text: unit });
  const converts = unit !== "" && conversion(unit, wanted) !== null;
  const message = converts ? {} : { validationMessage: columns.unitUnknown(unit, wanted) };
  const finish = () => {
    if (draft.text.trim() !== unit) onUnit(draft.text.trim());
  };
  return (
    <Field
      className={styles.unit}
      label={columns.unit(names.columns[column])}
      size="small"
      {...message}
    >
      <Input
        size="small"
        className={styles.wide}
        disabled={disabled}
        value={draft.text}
        onChange={(_, { value }) => setDraft({ of: unit, text: value })}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </Field>
  );
};
