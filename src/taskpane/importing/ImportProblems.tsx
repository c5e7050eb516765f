import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ImportProblemCode, Treatment } from "../../faults/import-problem";
import { importProblemText, importWords } from "../../strings/import-words";
import type { ShownProblems } from "../../workflows/import-session/show-preview";
import { usePaneLanguage } from "../pane-language";
import { grouped } from "../../strings/grouped";

/** Problems of a kind that are shown at first, and with every press more. */
const shownFirst = 3;
const shownMore = 50;

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { overflowWrap: "anywhere" },
});

interface ImportProblemsProps {
  readonly groups: readonly ShownProblems[];
  readonly disabled: boolean;
  readonly onTreat: (code: ImportProblemCode, treatment: Treatment) => void;
}

/** Every kind of problem with what is done about all of its cells, and the cells with rule and remedy. */
export const ImportProblems = ({ groups, ...props }: ImportProblemsProps) => {
  const { words } = usePaneLanguage();
  const { problems } = words.importing;
  const count = groups.reduce((all, group) => all + group.count, 0);
  if (count === 0) return null;
  return (
    <>
      <Subtitle2 as="h2">{problems.title(grouped(count))}</Subtitle2>
      {groups.map((group) => (
        <Group key={group.code} group={group} {...props} />
      ))}
    </>
  );
};

interface GroupProps extends Omit<ImportProblemsProps, "groups"> {
  readonly group: ShownProblems;
}

const Group = ({ group, disabled, onTreat }: GroupProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const { problems } = words.importing;
  const { problems: sentences, treatments: treatmentWords } = importWords(language);
  const [shown, setShown] = useState(shownFirst);
  const { code, count, listed } = group;
  const { title } = sentences[code];
  return (
    <div className={styles.group} role="group" aria-label={title}>
      <Text weight="semibold">{problems.group(title, grouped(count))}</Text>
      <Field label={problems.treatment} size="small" orientation="horizontal">
        <Select
          size="small"
          disabled={disabled}
          value={group.treatment}
          onChange={(_, { value }) => onTreat(code, value as Treatment)}
        >
          {group.allowed.map((treatment) => (
            <option key={treatment} value={treatment}>
              {treatmentWords[treatment]}
            </option>
          ))}
        </Select>
      </Field>
      {listed.slice(0, shown).map((problem, index) => (
        <Caption1 key={index} className={styles.text}>
          <b>{problems.place(problem.row, problem.column)}</b> {problem.text}
          <br />
          {importProblemText(problem, language)}
        </Caption1>
      ))}
      {shown < listed.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + shownMore)}>
          {problems.more(grouped(count))}
        </Button>
      )}
    </div>
  );
};
