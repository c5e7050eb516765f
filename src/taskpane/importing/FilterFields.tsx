import { Field, Input } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { plainText } from "../../importing/cells/cell-text";
import type { SourceTable } from "../../importing/shape/layout";
import type { SourceSettings } from "../../importing/shape/settings";
import { usePaneLanguage } from "../pane-language";
import { ColumnSelect } from "./ColumnSelect";
import { useFieldStyles } from "./use-field-styles";

interface FilterFieldsProps {
  readonly table: SourceTable;
  readonly settings: SourceSettings;
  readonly disabled: boolean;
  readonly onSettle: (settings: Partial<SourceSettings>) => void;
}

/** Only the rows that have a text in a column: one plant of several. */
export const FilterFields = ({ table, settings, disabled, onSettle }: FilterFieldsProps) => {
  const styles = useFieldStyles();
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
        <ValueField
          key={`${where.column} ${where.value}`}
          value={where.value}
          offered={values}
          disabled={disabled}
          onValue={(value) => onSettle({ where: { ...where, value } })}
        />
      )}
    </div>
  );
};

interface ValueFieldProps {
  readonly value: string;
  readonly offered: readonly string[];
  readonly disabled: boolean;
  readonly onValue: (value: string) => void;
}

/** Any text may be entered; those that the column begins with are offered. */
const ValueField = ({ value, offered, disabled, onValue }: ValueFieldProps) => {
  const styles = useFieldStyles();
  const { words } = usePaneLanguage();
  const { columns } = words.importing;
  const list = useId();
  const [draft, setDraft] = useState(value);
  const finish = (text: string) => {
    if (text.trim() !== value) onValue(text.trim());
  };
  return (
    <Field className={styles.unit} label={columns.filterValue} size="small">
      <Input
        size="small"
        className={styles.wide}
        disabled={disabled}
        value={draft}
        input={{ list }}
        onChange={({ nativeEvent }, { value: text }) => {
          setDraft(text);
          if (isPicked(nativeEvent)) finish(text);
        }}
        onBlur={() => finish(draft)}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish(draft);
        }}
      />
      <datalist id={list}>
        {offered.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </Field>
  );
};

/** Whether a text was taken from the list instead of typed. */
const isPicked = (event: Event): boolean =>
  !(event instanceof InputEvent) || event.inputType === "insertReplacementText";

/** Values that are offered; a column may have thousands. */
const mostOffered = 200;

const valuesOf = ({ rows, first }: SourceTable, column: number): readonly string[] => {
  const values = new Set<string>();
  for (let row = first; row < rows.length && values.size < mostOffered; row += 1) {
    const text = plainText(rows[row]?.[column]);
    if (text !== "") values.add(text);
  }
  return [...values];
};
