import { Field } from "@fluentui/react-components";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { SourceTable } from "../../importing/shape/layout";
import { usePaneLanguage } from "../pane-language";
import { ColumnSelect } from "./ColumnSelect";

interface RowUnitFieldProps {
  readonly column: MeasureKey;
  readonly table: SourceTable;
  readonly index: number | undefined;
  readonly disabled: boolean;
  readonly onTake: (index: number | null) => void;
}

/** The column that has the unit of each row's amount, or that all rows have one unit. */
export const RowUnitField = ({ column, ...select }: RowUnitFieldProps) => {
  const { words, names } = usePaneLanguage();
  const { columns } = words.importing;
  return (
    <Field label={columns.rowUnits(names.columns[column])} size="small">
      <ColumnSelect {...select} none={columns.oneUnit} />
    </Field>
  );
};
