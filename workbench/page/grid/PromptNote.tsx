import { makeStyles } from "@fluentui/react-components";
import type { Prompt } from "../../book/validation";

const useStyles = makeStyles({
  note: {
    position: "absolute",
    left: "12px",
    zIndex: 1,
    width: "max-content",
    maxWidth: "240px",
    padding: "6px 8px",
    fontSize: "12px",
    lineHeight: 1.4,
    color: "#333",
    backgroundColor: "#fffbe0",
    border: "1px solid #d8cf9c",
    boxShadow: "0 2px 6px rgba(0, 0, 0, 0.15)",
    whiteSpace: "pre-wrap",
    pointerEvents: "none",
    cursor: "default",
  },
  title: { display: "block", fontWeight: 700 },
});

/** The small yellow note with which a validation says what it expects. */
export const PromptNote = ({ prompt, top }: { prompt: Prompt; top: number }) => {
  const styles = useStyles();
  return (
    <div role="note" className={styles.note} style={{ top: top + 8 }}>
      {prompt.title !== "" && <strong className={styles.title}>{prompt.title}</strong>}
      {prompt.message}
    </div>
  );
};
