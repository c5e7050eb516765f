import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneLanguage } from "../pane-language";
import { useArrivalFocus } from "../use-arrival-focus";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface UnsealFormProps {
  readonly busy: boolean;
  readonly onUnseal: (by: string, reason: string) => void;
}

/** Opens a sealed workbook in two steps: the first says what follows and asks who and why, the second does it. */
export const UnsealForm = ({ busy, onUnseal }: UnsealFormProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { unseal } = words.integrity;
  const [asking, setAsking] = useState<"not-yet" | "now" | "left">("not-yet");
  const start = useArrivalFocus(asking === "left");
  const name = useArrivalFocus();
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  if (asking !== "now")
    return (
      <div className={styles.buttons}>
        <WriteButton ref={start} onClick={() => setAsking("now")}>
          {unseal.start}
        </WriteButton>
      </div>
    );
  const ready = by.trim() !== "" && reason.trim() !== "";
  return (
    <section className={styles.section} aria-label={unseal.start}>
      <Caption1>{unseal.what}</Caption1>
      <Field label={unseal.by} required size="small">
        <Input
          input={{ ref: name }}
          size="small"
          value={by}
          onChange={(_, { value }) => setBy(value)}
        />
      </Field>
      <Field label={unseal.reason} required size="small">
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy || !ready} onClick={() => onUnseal(by, reason)}>
          {unseal.confirm}
        </Button>
        <Button appearance="subtle" onClick={() => setAsking("left")}>
          {unseal.cancel}
        </Button>
      </div>
    </section>
  );
};
