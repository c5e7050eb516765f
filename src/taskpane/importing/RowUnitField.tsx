import { Field } from "@fluentui/react-components";
import type { Decision } from "../../workflows/import-session/settle-columns";
import type { ShownHeading, ShownMeasure } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";
import { ColumnSelect } from "./ColumnSelect";

interface RowUnitFieldProps {
  readonly measured: ShownMeasure;
  readonly headings: readonly ShownHeading[];
  readonly disabled: boolean;
  readonly onSettle: (decision: Decision) => void;
}

/** The column that has the unit of each row's amount, or that all rows have one unit. */
export const RowUnitField = ({ measured, headings, disabled, onSettle }: RowUnitFieldProps) => {
  const { words, names } = usePaneLanguage();
  const { columns } = words.importing;
  const { key, rowUnits } = measured;
  return (
    <Field label={columns.rowUnits(names.columns[key])} size="small">
      <ColumnSelect
        headings={headings}
        index={rowUnits}
        none={columns.oneUnit}
        disabled={disabled}
        onTake={(index) => onSettle({ kind: "row-units", key, index })}
      />
    </Field>
  );
};
