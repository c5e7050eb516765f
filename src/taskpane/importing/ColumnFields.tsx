import { columnKeys, isMeasure } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import { Field } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { Units } from "../../importing/rows/import-source";
import type { SourceTable } from "../../importing/shape/layout";
import { unitSaid, type SourceSettings } from "../../importing/shape/settings";
import { firstUnit, unitColumnFor, unitColumns } from "../../importing/shape/unit-columns";
import { usePaneLanguage } from "../pane-language";
import { ColumnSelect } from "./ColumnSelect";
import { FilterFields } from "./FilterFields";
import { RowUnitField } from "./RowUnitField";
import { UnitField } from "./UnitField";
import { useFieldStyles } from "./use-field-styles";

interface ColumnFieldsProps {
  readonly table: SourceTable;
  readonly settings: SourceSettings;
  readonly wanted: Units;
  readonly disabled: boolean;
  readonly onSettle: (settings: Partial<SourceSettings>) => void;
}

/** The mapping with another column for the key, or with none. */
const withEntry = <Key extends string>(
  mapping: Readonly<Partial<Record<Key, number>>>,
  key: Key,
  index: number | null,
): Readonly<Partial<Record<Key, number>>> => {
  const { [key]: _, ...others } = mapping;
  return (index === null ? others : { ...others, [key]: index }) as Partial<Record<Key, number>>;
};

/** Which column of the source fills each column of the monitoring table, in which unit, and which rows count. */
export const ColumnFields = (props: ColumnFieldsProps) => {
  const { table, settings, wanted, disabled, onSettle } = props;
  const styles = useFieldStyles();
  const { words, names } = usePaneLanguage();
  const { columns } = words.importing;
  const take = (key: MonitoringColumn, index: number | null) => {
    const columns = withEntry(settings.columns, key, index);
    if (!isMeasure(key)) return onSettle({ columns });
    const unitColumn = index === null ? undefined : unitColumnFor(table, key, index);
    const unit = index === null ? null : unitSaid(table, key, { index, unitColumn });
    onSettle({
      columns,
      units: { ...settings.units, [key]: unit ?? "" },
      unitColumns: withEntry(settings.unitColumns, key, unitColumn ?? null),
    });
  };
  const takeRowUnits = (key: MeasureKey, unitColumn: number | null) =>
    onSettle({
      units: {
        ...settings.units,
        [key]: settings.units[key] || (unitColumn === null ? "" : firstUnit(table, unitColumn)),
      },
      unitColumns: withEntry(settings.unitColumns, key, unitColumn),
    });
  const hasRowUnits = useMemo(() => unitColumns(table).length > 0, [table]);
  const measured = settings.columns.emission !== undefined || settings.columns.output !== undefined;
  const lacks = (key: MonitoringColumn) => {
    if (key === "year" && settings.columns.year === undefined) return columns.noYear;
    return key === "emission" && !measured ? columns.noMeasure : undefined;
  };
  return (
    <>
      {columnKeys.map((key) => {
        const message = lacks(key);
        return (
          <Fragment key={key}>
            <div className={styles.pair}>
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
            {hasRowUnits && isMeasure(key) && settings.columns[key] !== undefined && (
              <RowUnitField
                column={key}
                table={table}
                index={settings.unitColumns[key]}
                disabled={disabled}
                onTake={(index) => takeRowUnits(key, index)}
              />
            )}
          </Fragment>
        );
      })}
      <FilterFields {...props} />
    </>
  );
};
