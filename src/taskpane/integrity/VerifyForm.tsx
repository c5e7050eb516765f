import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneLanguage } from "../pane-language";
import { KeyFile, type ChosenKey } from "./KeyFile";
import { useSectionStyles } from "../use-section-styles";

interface VerifyFormProps {
  readonly busy: boolean;
  readonly onVerify: (publicKey: string | null) => void;
}

/** Verifies the seal, against a public key if one is given. */
export const VerifyForm = ({ busy, onVerify }: VerifyFormProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { verify } = words.integrity;
  const [key, setKey] = useState<ChosenKey | null>(null);
  return (
    <>
      <KeyFile label={verify.publicKey} chosen={key} onChoose={setKey} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => onVerify(key?.pem ?? null)}
        >
          {verify.run}
        </Button>
      </div>
    </>
  );
};
