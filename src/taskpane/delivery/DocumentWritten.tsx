import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { marks } from "../../strings/sentences";
import type { DocumentKind, WrittenDocument } from "../../workflows/write-document";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { Delivery } from "./Delivery";

interface DocumentWrittenProps {
  readonly what: DocumentKind;
  readonly document: WrittenDocument;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A document that was written: its file, and what became of the controls of a given one. */
export const DocumentWritten = ({ what, document }: DocumentWrittenProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { documents: say } = words.integrity;
  const { bytes, filled, absent, checked } = document;
  const name = `${words.report.files[what]}.docx`;
  const listed = (tags: readonly string[]) => tags.join(marks[language].comma);
  const notes = filled
    ? [
        filled.unknown.length > 0 && say.unknown(listed(filled.unknown)),
        filled.refused.length > 0 && say.refused(listed(filled.refused.map(({ tag }) => tag))),
        absent.length > 0 && say.absent(listed(absent)),
        filled.changed.length > 0 && say.changed(filled.changed.length),
        filled.dropped.length > 0 && say.dropped(filled.dropped.length),
      ].filter((its) => its !== false)
    : [];
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {say.written}
          {!checked.card.composite && marks[language].sentence + say.withheld}
        </MessageBarBody>
      </MessageBar>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note} className={styles.text}>
              {note}
            </li>
          ))}
        </ul>
      )}
      <Delivery
        files={[{ name, type: wordType, content: bytes }]}
        command={`npm run -s tanping -- report BOOK.xlsx --what ${what} --out "${name}"`}
      />
    </>
  );
};
