import {
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ImportProblemCode, Treatment } from "../../faults/import-problem";
import { grouped } from "../../strings/grouped";
import { importProblemText, importWords } from "../../strings/import-words";
import type { ShownQuestion } from "../../workflows/import-session/show-preview";
import { usePaneLanguage } from "../pane-language";

/** Cells that are shown with a question. */
const shownCells = 3;
/** Years that are shown with an answer. */
const shownYears = 5;

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px",
    border: `1px solid ${tokens.colorPaletteYellowBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { overflowWrap: "anywhere" },
  years: {
    display: "block",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

interface ImportQuestionsProps {
  readonly questions: readonly ShownQuestion[];
  readonly disabled: boolean;
  readonly onAnswer: (code: ImportProblemCode, answer: Treatment) => void;
}

/** What only a person can settle: each answer with the intensities that it makes, and none chosen beforehand. */
export const ImportQuestions = ({ questions, ...props }: ImportQuestionsProps) => {
  const { words } = usePaneLanguage();
  if (questions.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2">{words.importing.questions.title}</Subtitle2>
      {questions.map((question) => (
        <QuestionCard key={question.code} question={question} {...props} />
      ))}
    </>
  );
};

interface QuestionCardProps extends Omit<ImportQuestionsProps, "questions"> {
  readonly question: ShownQuestion;
}

const QuestionCard = ({ question, disabled, onAnswer }: QuestionCardProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const { problems } = words.importing;
  const { problems: sentences, treatments } = importWords(language);
  const { code, count, listed, answer, readings } = question;
  const [first] = listed;
  return (
    <div className={styles.question}>
      <Field
        label={problems.group(sentences[code].title, grouped(count))}
        hint={first ? importProblemText(first, language) : ""}
      >
        <RadioGroup
          value={answer ?? ""}
          disabled={disabled}
          onChange={(_, { value }) => onAnswer(code, value as Treatment)}
        >
          {readings.map((reading) => (
            <Radio
              key={reading.treatment}
              value={reading.treatment}
              label={
                <>
                  {treatments[reading.treatment]}
                  <Years reading={reading} />
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {listed.slice(0, shownCells).map((problem, index) => (
        <Caption1 key={index} className={styles.text}>
          <b>{problems.place(problem.row, problem.column)}</b> {problem.text}
        </Caption1>
      ))}
      {count > shownCells && (
        <Caption1>{words.importing.questions.more(grouped(count - shownCells))}</Caption1>
      )}
    </div>
  );
};

interface YearsProps {
  readonly reading: ShownQuestion["readings"][number];
}

/** What an answer makes of the latest years. */
const Years = ({ reading: { years, unit } }: YearsProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { questions } = words.importing;
  if (years.length === 0) return <Caption1 className={styles.years}>{questions.nothing}</Caption1>;
  return (
    <>
      {years.slice(0, shownYears).map(({ year, totals: [emission, output, intensity] }) => (
        <Caption1 key={year} className={styles.years}>
          {questions.year({ year, emission, output, intensity, unit })}
        </Caption1>
      ))}
    </>
  );
};
