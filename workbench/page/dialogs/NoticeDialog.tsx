import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../page-options";
import type { Sentences } from "../strings/sentences";
import { useSentences } from "../strings/use-sentences";
import { answerOfEscape, answersTo, type Answer } from "./answers";
import type { Notice } from "./notice";

interface NoticeDialogProps {
  readonly notice: Notice;
  readonly language: Language;
  onDone(): void;
}

const useStyles = makeStyles({
  surface: { maxWidth: "460px" },
  words: {
    display: "flex",
    gap: "12px",
    whiteSpace: "pre-wrap",
    lineHeight: tokens.lineHeightBase400,
  },
  sign: {
    flex: "none",
    width: "28px",
    height: "28px",
    lineHeight: "28px",
    textAlign: "center",
    fontWeight: 700,
    borderRadius: "50%",
    color: "#fff",
  },
});

/** Says one thing in a box, as Excel does, and passes on what the user answers. */
export const NoticeDialog = ({ notice, language, onDone }: NoticeDialogProps) => {
  const styles = useStyles();
  const say = useSentences();
  const answers = answersTo(notice, say);
  const choose = (answer: Answer | undefined): void => {
    onDone();
    answer?.choose();
  };
  const { sign, color } = signOf(notice);
  return (
    <Dialog open modalType="alert" onOpenChange={() => choose(answerOfEscape(notice, answers))}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{titleOf(notice, say)}</DialogTitle>
          <DialogContent className={styles.words}>
            <span className={styles.sign} style={{ backgroundColor: color }} aria-hidden>
              {sign}
            </span>
            <span>{wordsOf(notice, say, language)}</span>
          </DialogContent>
          <DialogActions>
            {answers.map((answer) => (
              <Button
                key={answer.label}
                appearance={answer.rank}
                autoFocus={answer.rank === "primary"}
                onClick={() => choose(answer)}
              >
                {answer.label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

const signOf = (notice: Notice): { sign: string; color: string } => {
  if (notice.kind === "invalid" && notice.alert.style === "stop") {
    return { sign: "×", color: "#c50f1f" };
  }
  if (
    notice.kind === "kept" ||
    (notice.kind === "invalid" && notice.alert.style === "information")
  ) {
    return { sign: "i", color: "#0f6cbd" };
  }
  return { sign: "!", color: "#bc4b09" };
};

const titleOf = (notice: Notice, say: Sentences): string =>
  (notice.kind === "invalid" && notice.alert.title) || say.excelTitle;

const wordsOf = (notice: Notice, say: Sentences, language: Language): string => {
  if (notice.kind === "unsaved") return say.unsavedQuestion(notice.name);
  if (notice.kind === "kept") return say.keptQuestion(notice.name, timeIn(language, notice.time));
  if (notice.kind !== "invalid") return notice.text;
  const words = notice.alert.message || say.invalidEntry;
  return notice.alert.style === "warning" ? `${words}\n\n${say.insist}` : words;
};

const timeIn = (language: Language, time: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(time);
