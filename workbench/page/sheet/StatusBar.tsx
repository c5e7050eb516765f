import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { defaultStyle } from "../../book/style";
import { formatValue } from "../../format/format-value";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { summarise } from "./summary";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "20px",
    height: "24px",
    padding: "0 12px",
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mode: { flex: "1 1 0" },
});

/** Ready, Enter, Edit or Point, and what the selected numbers come to. */
export const StatusBar = () => {
  const styles = useStyles();
  const say = useSentences();
  const { book, version, language, editor } = useWorkspace();
  const sheet = book.activeSheet;
  const summary = useMemo(
    () => summarise(sheet),
    // The sheet changes in place; the versions say when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, version.content, version.selection],
  );
  const { row, column } = sheet.selection;
  const numberFormat = (sheet.cell(row, column)?.style ?? defaultStyle).numberFormat;
  const show = (value: number): string =>
    formatValue(value, numberFormat, { locale: language, date1904: book.date1904 }).text;
  const mode = editor.draft?.pointed ? "point" : (editor.draft?.mode ?? "ready");
  return (
    <div role="status" className={styles.bar}>
      <span className={styles.mode}>{say[mode]}</span>
      {summary && summary.average !== null && <span>{say.average(show(summary.average))}</span>}
      {summary && <span>{say.count(String(summary.count))}</span>}
      {summary && summary.sum !== null && <span>{say.sum(show(summary.sum))}</span>}
    </div>
  );
};
