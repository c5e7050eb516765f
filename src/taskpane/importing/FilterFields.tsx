import { Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ImportLack } from "../../faults/import-lack";
import { importLackSentence } from "../../strings/sentences";
import type { Decision } from "../../workflows/import-session/settle-columns";
import type { ShownColumns } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";
import { ColumnSelect } from "./ColumnSelect";
import { useFieldStyles } from "./use-field-styles";

interface FilterFieldsProps {
  readonly columns: ShownColumns;
  /** What the whole source lacks. */
  readonly lacks: readonly ImportLack[];
  readonly disabled: boolean;
  readonly onSettle: (decision: Decision) => void;
}

/** Only the rows that have a text in a column: one plant of several. */
export const FilterFields = ({ columns, lacks, disabled, onSettle }: FilterFieldsProps) => {
  const styles = useFieldStyles();
  const { words } = usePaneLanguage();
  const { filter, headings } = columns;
  return (
    <div className={styles.pair}>
      <Field label={words.importing.columns.filter} size="small">
        <ColumnSelect
          headings={headings}
          index={filter?.index}
          none={words.importing.columns.all}
          disabled={disabled}
          onTake={(index) => onSettle({ kind: "filter-column", index })}
        />
      </Field>
      {filter && (
        <ValueField
          key={`${filter.index} ${filter.text}`}
          value={filter.text}
          offered={filter.offered}
          lack={lacks.find(({ code }) => code === "filter-matches-nothing")}
          disabled={disabled}
          onValue={(text) => onSettle({ kind: "filter-text", text })}
        />
      )}
    </div>
  );
};

interface ValueFieldProps {
  readonly value: string;
  readonly offered: readonly string[];
  readonly lack: ImportLack | undefined;
  readonly disabled: boolean;
  readonly onValue: (value: string) => void;
}

/** Any text may be entered; those that the column begins with are offered. */
const ValueField = ({ value, offered, lack, disabled, onValue }: ValueFieldProps) => {
  const styles = useFieldStyles();
  const { words, language } = usePaneLanguage();
  const { columns } = words.importing;
  const list = useId();
  const [draft, setDraft] = useState(value);
  const finish = (text: string) => {
    if (text.trim() !== value) onValue(text.trim());
  };
  return (
    <Field
      className={styles.unit}
      label={columns.filterValue}
      size="small"
      {...(lack && { validationMessage: importLackSentence(lack, language) })}
    >
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
