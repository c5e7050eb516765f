import { Caption1, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { importLackSentence } from "../../strings/sentences";
import type { ShownSource } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  says: { display: "block", overflowWrap: "anywhere" },
});

interface EncodingQuestionProps {
  readonly doubt: NonNullable<ShownSource["delimited"]>["doubt"];
  readonly disabled: boolean;
  readonly onEncoding: (encoding: string) => void;
}

/** What a file's text would say in each encoding it may be in, none chosen beforehand. */
export const EncodingQuestion = ({ doubt, disabled, onEncoding }: EncodingQuestionProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const lack = { code: "encoding-unclear", column: null, facts: {} } as const;
  return (
    <Field
      label={words.importing.source.chooseEncoding}
      validationState="warning"
      // It describes the question, and is no alert of its own.
      validationMessage={{ children: importLackSentence(lack, language), role: undefined }}
    >
      <RadioGroup value="" disabled={disabled} onChange={(_, { value }) => onEncoding(value)}>
        {doubt.map(({ encoding, says }) => (
          <Radio
            key={encoding}
            value={encoding}
            label={
              <>
                {encoding.toUpperCase()}
                <Caption1 className={styles.says}>{says}</Caption1>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
