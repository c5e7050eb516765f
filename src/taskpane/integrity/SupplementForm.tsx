import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { KeyFile, type ChosenKey } from "./KeyFile";
import { WriteButton } from "../WriteButton";

interface SupplementFormProps {
  readonly busy: boolean;
  readonly onSupplement: (by: string, key: string | null) => void;
}

/** Closes the records after the seal with a supplementary seal in a name, signed if a private key is given. */
export const SupplementForm = ({ busy, onSupplement }: SupplementFormProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { seal, supplement: say } = words.integrity;
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState("");
  const [key, setKey] = useState<ChosenKey | null>(null);
  if (!open)
    return (
      <div className={styles.buttons}>
        <WriteButton size="small" onClick={() => setOpen(true)}>
          {say.start}
        </WriteButton>
      </div>
    );
  return (
    <>
      <Caption1>{say.what}</Caption1>
      <Field label={seal.by} required size="small">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <KeyFile label={seal.privateKey} chosen={key} onChoose={setKey} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy || by.trim() === ""}
          onClick={() => {
            onSupplement(by, key?.pem ?? null);
            setOpen(false);
          }}
        >
          {say.run}
        </Button>
        <Button onClick={() => setOpen(false)}>{words.integrity.unseal.cancel}</Button>
      </div>
    </>
  );
};
