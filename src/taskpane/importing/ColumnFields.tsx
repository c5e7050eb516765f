import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { MeasureKey, MonitoringColumn } from "../../faults/parameter";
import { plainText } from "../../importing/cell-text";
import type { Units } from "../../importing/import-source";
import type { SourceTable } from "../../importing/layout";
import { importColumns } from "../../importing/roles";
import { measureKeys, type SourceSettings } from "../../importing/settings";
import { headingShown } from "../../importing/source-table";
import { conversion } from "../../monitoring/amount-unit";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  pair: { display: "flex", gap: "8px", "& > :first-child": { flex: "2 1 0", minWidth: 0 } },
  unit: { flex: "1 1 0", minWidth: "84px" },
  wide: { minWidth: 0, width: "100%" },
});

interface ColumnFieldsProps {
  readonly table: SourceTable;
  readonly settings: SourceSettings;
  readonly wanted: Units;
  readonly disabled: boolean;
  readonly onSettle: (settings: Partial<SourceSettings>) => void;
}

const isMeasure = (key: MonitoringColumn): key is MeasureKey =>
  (measureKeys as readonly string[]).includes(key);

/** Which column of the source fills each column of the monitoring table, in which unit, and which rows count. */
export const ColumnFields = (props: ColumnFieldsProps) => {
  const { table, settings, wanted, disabled, onSettle } = props;
  const styles = useStyles();
  const { words, names } = usePaneLanguage();
  const { columns } = words.importing;
  const take = (key: MonitoringColumn, index: number | null) => {
    const { [key]: _, ...others } = settings.columns;
    const unit = index === null ? null : table.columns[index]?.unit;
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
      {importColumns.map((key) => {
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

interface ColumnSelectProps {
  readonly table: SourceTable;
  readonly index: number | undefined;
  readonly none?: string;
  readonly disabled: boolean;
  readonly onTake: (index: number | null) => void;
}

const ColumnSelect = ({ table, index, none, disabled, onTake, ...field }: ColumnSelectProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <Select
      {...field}
      size="small"
      className={styles.wide}
      disabled={disabled}
      value={index === undefined ? "" : String(index)}
      onChange={(_, { value }) => onTake(value === "" ? null : Number(value))}
    >
      <option value="">{none ?? words.importing.columns.none}</option>
      {table.columns.map((column) => (
        <option key={column.index} value={column.index}>
          {headingShown(column)}
        </option>
      ))}
    </Select>
  );
};

interface UnitFieldProps {
  readonly column: MeasureKey;
  readonly unit: string;
  readonly wanted: string;
  readonly disabled: boolean;
  readonly onUnit: (unit: string) => void;
}

const UnitField = ({ column, unit, wanted, disabled, onUnit }: UnitFieldProps) => {
  const styles = useStyles();
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

/** Values that are offered to filter by; a column with more is no list of plants. */
const offeredValues = 200;

const FilterFields = ({ table, settings, disabled, onSettle }: ColumnFieldsProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { columns } = words.importing;
  const { where } = settings;
  const column = where?.column;
  const values = useMemo(
    () => (column === undefined ? [] : valuesOf(table, column)),
    [table, column],
  );
  const take = (index: number | null) =>
    onSettle({
      where: index === null ? null : { column: index, value: valuesOf(table, index)[0] ?? "" },
    });
  return (
    <div className={styles.pair}>
      <Field label={columns.filter} size="small">
        <ColumnSelect
          table={table}
          index={column}
          none={columns.all}
          disabled={disabled}
          onTake={take}
        />
      </Field>
      {where && (
        <Field className={styles.unit} label={columns.filterValue} size="small">
          <Select
            size="small"
            className={styles.wide}
            disabled={disabled}
            value={where.value}
            onChange={(_, { value }) => onSettle({ where: { ...where, value } })}
          >
            {values.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
};

const valuesOf = ({ rows, first }: SourceTable, column: number): readonly string[] => {
  const values = new Set<string>();
  for (let row = first; row < rows.length && values.size < offeredValues; row += 1) {
    const text = plainText(rows[row]?.[column]);
    if (text !== "") values.add(text);
  }
  return [...values];
};
