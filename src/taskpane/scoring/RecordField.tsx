import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { Ref } from "react";
import type { ShownField } from "../../workflows/shown/show-record-form";
import { usePaneLanguage } from "../pane-language";

interface RecordFieldProps {
  readonly field: ShownField;
  readonly value: string;
  /** Why it is not entered. */
  readonly wrong: string | null;
  readonly input: Ref<HTMLInputElement> | undefined;
  readonly onChange: (value: string) => void;
}

/** One field of a record about an item. */
export const RecordField = ({ field, value, wrong, input, onChange }: RecordFieldProps) => {
  const { words } = usePaneLanguage();
  return (
    <Field label={field.label} size="small" validationMessage={wrong}>
      {field.choices.length > 0 ? (
        <Select size="small" value={value} onChange={(_, its) => onChange(its.value)}>
          <option value="" />
          {field.choices.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      ) : field.kind === "text" ? (
        <Textarea
          size="small"
          resize="vertical"
          value={value}
          onChange={(_, its) => onChange(its.value)}
        />
      ) : (
        <Input
          size="small"
          input={{ ref: input }}
          placeholder={field.kind === "date" ? words.scoring.day : undefined}
          value={value}
          onChange={(_, its) => onChange(its.value)}
        />
      )}
    </Field>
  );
};
