import { monitoringColumns, isMeasure, type MonitoringColumn } from "../../faults/parameter";
import { Field } from "@fluentui/react-components";
import type { Units } from "../../importing/import-source";
import type { SourceTable } from "../../importing/layout";
import type { SourceSettings } from "../../importing/settings";
import { unitSaid } from "../../importing/unit-said";
import { usePaneLanguage } from "../pane-language";
import { ColumnSelect } from "./ColumnSelect";
import { FilterFields } from "./FilterFields";
import { UnitField } from "./UnitField";
import { useFieldStyles } from "./use-field-styles";

interface ColumnFieldsProps {
  readonly table: SourceTable;
  readonly settings: SourceSettings;
  readonly wanted: Units;
  readonly disabled: boolean;
  readonly onSettle: (settings: Partial<SourceSettings>) => void;
}

/** Which column of the source fills each column of the monitoring table, in which unit, and which rows count. */
export const ColumnFields = (props: ColumnFieldsProps) => {
  const { table, settings, wanted, disabled, onSettle } = props;
  const styles = useFieldStyles();
  const { words, names } = usePaneLanguage();
  const { columns } = words.importing;
  const take = (key: MonitoringColumn, index: number | null) => {
    const { [key]: _, ...others } = settings.columns;
    const unit = isMeasure(key) && index !== null ? unitSaid(table, key, index) : null;
    onSettle({
      columns: index === null ? others : { ...others, [key]: index },
      units: isMeasure(key) ? { ...settings.units, [key]: unit ?? "" } : settings.units,
    });
  };
  const measured = settings.columns.emission !== undefined || settings.columns.output !== undefined;
  const lacks = (key: MonitoringColumn) => {
    if (key === "year" && settings.columns.year === undefined) return columns.noYear;
    return key === "emission" && !measured ? columns.noMeasure : undefined;
  };
  return (
    <>
      {monitoringColumns.map((key) => {
        const message = lacks(key);
        return (
          <div key={key} className={styles.pair}>
            <Field
              label={key === "year" ? columns.year : names.columns[key]}
              size="small"
              {...(message === undefined ? {} : { validationMessage: message })}
            >
              <ColumnSelect
                table={table}
                index={settings.columns[key]}
                disabled={disabled}
                onTake={(index) => take(key, index)}
              />
            </Field>
            {isMeasure(key) && settings.columns[key] !== undefined && (
              <UnitField
                column={key}
                unit={settings.units[key] ?? ""}
                wanted={wanted[key] ?? ""}
                disabled={disabled}
                onUnit={(unit) => onSettle({ units: { ...settings.units, [key]: unit } })}
              />
            )}
          </div>
        );
      })}
      <FilterFields {...props} />
    </>
  );
};
