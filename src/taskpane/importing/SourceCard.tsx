import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Units } from "../../importing/rows/import-source";
import type { SourceSettings } from "../../importing/shape/settings";
import { usePaneLanguage } from "../pane-language";
import { delimitedBy, sourceName, type ChosenSource } from "./chosen-source";
import { ColumnFields } from "./ColumnFields";
import { grouped } from "./grouped";

const encodings = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "start", gap: "8px" },
  name: { flexGrow: 1, overflowWrap: "anywhere" },
  pair: { display: "flex", gap: "8px", flexWrap: "wrap", "& > *": { flex: "1 1 110px" } },
});

interface SourceCardProps {
  readonly chosen: ChosenSource;
  readonly wanted: Units;
  readonly disabled: boolean;
  readonly onRemove: () => void;
  readonly onSheet: (sheet: number) => void;
  readonly onEncoding: (encoding: string) => void;
  readonly onHeader: (row: number) => void;
  readonly onSettle: (settings: Partial<SourceSettings>) => void;
}

/** One source: how it was read, where its heading is, and what its columns are; every guess can be changed. */
export const SourceCard = (props: SourceCardProps) => {
  const { chosen, wanted, disabled, onRemove, onSettle } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { source, columns } = words.importing;
  const name = sourceName(chosen, source.pasted);
  const read = delimitedBy(chosen);
  const details = [
    source.rows(grouped(chosen.rows.length)),
    ...(read ? [read.encoding.toUpperCase(), source.delimiters[read.delimiter]] : []),
  ];
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.head}>
        <div className={styles.name}>
          <Text weight="semibold" block>
            {name}
          </Text>
          <Caption1>{details.join(" · ")}</Caption1>
        </div>
        <Button size="small" appearance="subtle" disabled={disabled} onClick={onRemove}>
          {source.remove}
        </Button>
      </div>
      <ReadingFields {...props} />
      {chosen.remembered && <Caption1>{columns.remembered}</Caption1>}
      {chosen.table && (
        <ColumnFields
          table={chosen.table}
          settings={chosen.settings}
          wanted={wanted}
          disabled={disabled}
          onSettle={onSettle}
        />
      )}
    </div>
  );
};

/** The sheet or the encoding, and the row of the heading. */
const ReadingFields = ({ chosen, disabled, onSheet, onEncoding, onHeader }: SourceCardProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { source, header } = words.importing;
  const { origin, layout, table, firstRow } = chosen;
  const read = delimitedBy(chosen);
  const first = layout ? layout.header.row + firstRow + 1 : null;
  const wide = table?.wide;
  const found = layout && first !== null ? header.found(first, first + layout.header.rows - 1) : "";
  return (
    <>
      <div className={styles.pair}>
        {origin.kind === "file" && origin.source.kind === "workbook" && (
          <Field label={source.sheet} size="small">
            <Select
              size="small"
              disabled={disabled}
              value={String(origin.sheet)}
              onChange={(_, { value }) => onSheet(Number(value))}
            >
              {origin.source.sheetNames.map((sheet, index) => (
                <option key={sheet} value={index}>
                  {sheet}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {read && (
          <Field label={source.encoding} size="small">
            <Select
              size="small"
              disabled={disabled}
              value={read.encoding}
              onChange={(_, { value }) => onEncoding(value)}
            >
              {encodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {encoding.toUpperCase()}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <HeaderField
          key={first}
          row={first}
          last={firstRow + chosen.rows.length}
          disabled={disabled}
          onRow={(row) => onHeader(row - firstRow - 1)}
        />
      </div>
      <Caption1>
        {[found, wide ? header.wide[wide.kind](wide.title) : ""].filter(Boolean).join(" · ")}
      </Caption1>
    </>
  );
};

interface HeaderFieldProps {
  readonly row: number | null;
  readonly last: number;
  readonly disabled: boolean;
  readonly onRow: (row: number) => void;
}

const HeaderField = ({ row, last, disabled, onRow }: HeaderFieldProps) => {
  const { words } = usePaneLanguage();
  const { header } = words.importing;
  const [draft, setDraft] = useState(String(row ?? ""));
  const finish = () => {
    const entered = Number(draft);
    const isRow = Number.isInteger(entered) && entered >= 1 && entered <= last;
    if (isRow && entered !== row) onRow(entered);
    else setDraft(String(row ?? ""));
  };
  const message = row === null ? { validationMessage: header.none } : {};
  return (
    <Field label={header.row} size="small" {...message}>
      <Input
        size="small"
        inputMode="numeric"
        disabled={disabled}
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </Field>
  );
};
