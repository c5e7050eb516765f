import { Body1, Button, Caption1, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { writtenState } from "../../sheets/written-state";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { KeyFile, type ChosenKey } from "./KeyFile";
import { useSectionStyles } from "../use-section-styles";

interface SealFormProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onSeal: (by: string, key: string | null) => void;
}

/** Why the workbook cannot be sealed as it is, "" if it can. */
const obstacle = (
  { reading, card, language }: Checked,
  notYet: PaneLanguage["words"]["integrity"]["seal"]["notYet"],
): string => {
  if (!card.composite) return notYet.withheld;
  const written = writtenState(reading, card, language);
  return written === "agrees" ? "" : notYet[written];
};

/** Seals the workbook in a name, signed if a private key is given; says what is missing as long as it cannot. */
export const SealForm = ({ checked, busy, onSeal }: SealFormProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const say = words.integrity.seal;
  const [by, setBy] = useState("");
  const [key, setKey] = useState<ChosenKey | null>(null);
  const missing = obstacle(checked, say.notYet) || (by.trim() === "" ? say.nameMissing : "");
  return (
    <>
      <Body1>{say.open}</Body1>
      <Caption1>{say.what}</Caption1>
      <Field label={say.by} required size="small">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <KeyFile label={say.privateKey} chosen={key} onChoose={setKey} />
      {missing && <Caption1 id="seal-missing">{missing}</Caption1>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={busy || missing !== ""}
          {...(missing && { "aria-describedby": "seal-missing" })}
          onClick={() => onSeal(by, key?.pem ?? null)}
        >
          {say.run}
        </Button>
      </div>
    </>
  );
};
