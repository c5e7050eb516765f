import { Body1, Caption1, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { SealRequest } from "../../workflows/seal-workbook";
import type { ShownSeal } from "../../workflows/shown/show-seal";
import { usePaneLanguage } from "../pane-language";
import { KeyFile, type ChosenKey } from "./KeyFile";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface SealFormProps {
  readonly shown: Extract<ShownSeal, { kind: "open" }>;
  readonly busy: boolean;
  readonly onSeal: (request: Pick<SealRequest, "by" | "key" | "despite">) => void;
}

/** Seals the workbook in a name, signed if a private key is given; says what is missing as long as it cannot. */
export const SealForm = ({ shown, busy, onSeal }: SealFormProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const say = words.integrity.seal;
  const [by, setBy] = useState("");
  const [key, setKey] = useState<ChosenKey | null>(null);
  const hasOpen = shown.open.length > 0;
  const unnamed = by.trim() === "" ? say.nameMissing : "";
  const unfilled = shown.missing.length > 0 ? say.fillFirst : unnamed;
  const missing = shown.obstacle ? say.notYet[shown.obstacle] : unfilled;
  return (
    <>
      <Body1>{say.open}</Body1>
      <Caption1>{say.what}</Caption1>
      <Field label={say.by} required size="small">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <KeyFile label={say.privateKey} chosen={key} onChoose={setKey} />
      {hasOpen && <Caption1>{say.whatOpen}</Caption1>}
      {missing && <Caption1 id="seal-missing">{missing}</Caption1>}
      <div className={styles.buttons}>
        <WriteButton
          appearance="primary"
          disabledFocusable={busy || missing !== ""}
          {...(missing && { "aria-describedby": "seal-missing" })}
          onClick={() =>
            onSeal({ by, key: key?.pem ?? null, despite: hasOpen ? "open-points" : undefined })
          }
        >
          {hasOpen ? say.runAnyway : say.run}
        </WriteButton>
      </div>
    </>
  );
};
