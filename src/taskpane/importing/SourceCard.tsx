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
import { importLackSentence } from "../../strings/sentences";
import type { Decision } from "../../workflows/import-session/settle-columns";
import type { ShownSource } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";
import { useArrivalFocus } from "../use-arrival-focus";
import { ColumnFields } from "./ColumnFields";
import { EncodingQuestion } from "./EncodingQuestion";
import { grouped } from "../../strings/grouped";

const encodings = [
  "utf-8",
  "gb18030",
  "big5",
  "shift_jis",
  "windows-1252",
  "utf-16le",
  "utf-16be",
] as const;

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
  readonly shown: ShownSource;
  readonly disabled: boolean;
  readonly onRemove: () => void;
  readonly onSheet: (sheet: number) => void;
  readonly onEncoding: (encoding: string) => void;
  readonly onHeader: (row: number) => void;
  readonly onSettle: (decision: Decision) => void;
}

/** One source: how it was read, where its heading is, and what its columns are; every guess can be changed. */
export const SourceCard = (props: SourceCardProps) => {
  const { shown, disabled, onRemove, onSettle } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { source, columns } = words.importing;
  const { name, delimited } = shown;
  const card = useArrivalFocus();
  const details = [
    source.rows(grouped(shown.rowCount)),
    ...(delimited
      ? [delimited.encoding.toUpperCase(), source.delimiters[delimited.delimiter]]
      : []),
  ];
  return (
    <div ref={card} className={styles.card} role="group" aria-label={name} tabIndex={-1}>
      <div className={styles.head}>
        <div className={styles.name}>
          <Text weight="semibold" block>
            {name}
          </Text>
          <Caption1>{details.join(" · ")}</Caption1>
        </div>
        <Button size="small" appearance="subtle" disabledFocusable={disabled} onClick={onRemove}>
          {source.remove}
        </Button>
      </div>
      <ReadingFields {...props} />
      {delimited && delimited.doubt.length > 0 && (
        <EncodingQuestion
          doubt={delimited.doubt}
          disabled={disabled}
          onEncoding={props.onEncoding}
        />
      )}
      {shown.remembered && <Caption1>{columns.remembered}</Caption1>}
      {shown.columns && (
        <ColumnFields
          columns={shown.columns}
          lacks={shown.lacks}
          disabled={disabled}
          onSettle={onSettle}
        />
      )}
    </div>
  );
};

/** The sheet or the encoding, and the row of the heading. */
const ReadingFields = (props: SourceCardProps) => {
  const { shown, disabled, onSheet, onEncoding } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { source, header: say } = words.importing;
  const { sheets, delimited, header, wide } = shown;
  return (
    <>
      <div className={styles.pair}>
        {sheets && (
          <Field label={source.sheet} size="small">
            <Select
              size="small"
              disabled={disabled}
              value={String(sheets.chosen)}
              onChange={(_, { value }) => onSheet(Number(value))}
            >
              {sheets.names.map((sheet, index) => (
                <option key={sheet} value={index}>
                  {sheets.hidden.has(index) ? source.hiddenSheet(sheet) : sheet}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {delimited && (
          <Field label={source.encoding} size="small">
            <Select
              size="small"
              disabled={disabled}
              value={delimited.encoding}
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
        <HeaderField key={header?.first} {...props} />
      </div>
      <Caption1>
        {[header && say.found(header.first, header.last), wide && say.wide[wide.kind](wide.title)]
          .filter(Boolean)
          .join(" · ")}
      </Caption1>
    </>
  );
};

const HeaderField = ({ shown, disabled, onHeader }: SourceCardProps) => {
  const { words, language } = usePaneLanguage();
  const { header, firstRow, lastRow, lacks } = shown;
  const row = header?.first;
  const [draft, setDraft] = useState(String(row ?? ""));
  const finish = () => {
    const entered = Number(draft);
    const isRow = Number.isInteger(entered) && entered >= firstRow && entered <= lastRow;
    if (isRow && entered !== row) onHeader(entered - firstRow);
    else setDraft(String(row ?? ""));
  };
  const lack = lacks.find(({ code }) => code === "no-heading");
  return (
    <Field
      label={words.importing.header.row}
      size="small"
      {...(lack && { validationMessage: importLackSentence(lack, language) })}
    >
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
