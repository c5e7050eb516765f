import { Select } from "@fluentui/react-components";
import type { ShownHeading } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";
import { useFieldStyles } from "./use-field-styles";

interface ColumnSelectProps {
  readonly headings: readonly ShownHeading[];
  readonly index: number | undefined;
  readonly none?: string;
  readonly disabled: boolean;
  readonly onTake: (index: number | null) => void;
}

/** One of the source's columns by its heading, or none. */
export const ColumnSelect = ({
  headings,
  index,
  none,
  disabled,
  onTake,
  ...field
}: ColumnSelectProps) => {
  const styles = useFieldStyles();
  const { words, names } = usePaneLanguage();
  const { none: noColumn, unit } = words.importing.columns;
  const shown = ({ text, made }: ShownHeading) => {
    if (!made) return text;
    const its = names.columns[made.key];
    return made.isUnit ? unit(its) : its;
  };
  return (
    <Select
      {...field}
      size="small"
      className={styles.wide}
      disabled={disabled}
      value={index === undefined ? "" : String(index)}
      onChange={(_, { value }) => onTake(value === "" ? null : Number(value))}
    >
      <option value="">{none ?? noColumn}</option>
      {headings.map((heading) => (
        <option key={heading.index} value={heading.index}>
          {shown(heading)}
        </option>
      ))}
    </Select>
  );
};
