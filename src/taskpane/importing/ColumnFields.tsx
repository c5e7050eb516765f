import { Field } from "@fluentui/react-components";
import type { ImportLack } from "../../faults/import-lack";
import { importLackSentence } from "../../strings/sentences";
import type { Decision } from "../../workflows/import-session/settle-columns";
import type { ShownColumn, ShownColumns } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";
import { ColumnSelect } from "./ColumnSelect";
import { FilterFields } from "./FilterFields";
import { RowUnitField } from "./RowUnitField";
import { UnitField } from "./UnitField";
import { useFieldStyles } from "./use-field-styles";

interface ColumnFieldsProps {
  readonly columns: ShownColumns;
  /** What the whole source lacks. */
  readonly lacks: readonly ImportLack[];
  readonly disabled: boolean;
  readonly onSettle: (decision: Decision) => void;
}

/** Which column of the source fills each column of the monitoring table, in which unit, and which rows count. */
export const ColumnFields = (props: ColumnFieldsProps) => (
  <>
    {props.columns.mapped.map((column) => (
      <MappedFields key={column.key} {...props} column={column} />
    ))}
    <FilterFields {...props} />
  </>
);

/** The column at which it is said what the source lacks. */
const saidAt: Readonly<Partial<Record<ImportLack["code"], ShownColumn["key"]>>> = {
  "no-year": "year",
  "no-measure": "emission",
};

const MappedFields = ({
  column: { key, index, measured },
  columns: { headings, hasRowUnits },
  lacks,
  disabled,
  onSettle,
}: ColumnFieldsProps & { readonly column: ShownColumn }) => {
  const styles = useFieldStyles();
  const { words, names, language } = usePaneLanguage();
  const lack = lacks.find(({ code }) => saidAt[code] === key);
  return (
    <>
      <div className={styles.pair}>
        <Field
          label={key === "year" ? words.importing.columns.year : names.columns[key]}
          size="small"
          {...(lack && { validationMessage: importLackSentence(lack, language) })}
        >
          <ColumnSelect
            headings={headings}
            index={index}
            disabled={disabled}
            onTake={(taken) => onSettle({ kind: "column", key, index: taken })}
          />
        </Field>
        {measured && <UnitField measured={measured} disabled={disabled} onSettle={onSettle} />}
      </div>
      {measured && hasRowUnits && (
        <RowUnitField
          measured={measured}
          headings={headings}
          disabled={disabled}
          onSettle={onSettle}
        />
      )}
    </>
  );
};
