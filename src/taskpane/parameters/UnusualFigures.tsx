import { Button, Caption1, Field, Input, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { noticeText, problemText } from "../../strings/sentences";
import type { Confirmation } from "../../workflows/confirm-figure";
import type { ShownUnusual } from "../../workflows/shown/show-unusual";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";

interface UnusualFiguresProps {
  readonly unusual: ShownUnusual;
  readonly disabled: boolean;
  readonly onConfirm: (confirmation: Confirmation) => void;
}

/** What is out of the ordinary, each with a field for the reason that confirms it, and what was confirmed; nothing where all is ordinary. */
export const UnusualFigures = ({ unusual, disabled, onConfirm }: UnusualFiguresProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { asked, confirmed } = unusual;
  if (asked.length + confirmed.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{words.parameters.unusual}</Subtitle2>
      {asked.map(({ key, figure, problem }) => (
        <ReasonField
          key={`${key} ${figure}`}
          label={problemText(problem, language)}
          disabled={disabled}
          onReason={(reason) => onConfirm({ key, figure, reason })}
        />
      ))}
      {confirmed.map((its) => (
        <Caption1 key={noticeText(its, language)}>{noticeText(its, language)}</Caption1>
      ))}
    </section>
  );
};

interface ReasonFieldProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onReason: (reason: string) => void;
}

const ReasonField = ({ label, disabled, onReason }: ReasonFieldProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const [reason, setReason] = useState("");
  return (
    <>
      <Caption1>{label}</Caption1>
      <Field label={words.parameters.unusualReason} size="small">
        <Input
          size="small"
          disabled={disabled}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={disabled || reason.trim() === ""}
          onClick={() => onReason(reason)}
        >
          {words.parameters.confirm}
        </Button>
      </div>
    </>
  );
};
