import { Button, Caption1, Field } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { usePaneLanguage } from "../pane-language";
import { Said } from "../Said";
import { useTextFile } from "../use-text-file";
import { useSectionStyles } from "../use-section-styles";

/** A key's file: what it is called, and the PEM text in it. */
export interface ChosenKey {
  readonly name: string;
  readonly pem: string;
}

interface KeyFileProps {
  readonly label: string;
  readonly chosen: ChosenKey | null;
  readonly onChoose: (key: ChosenKey | null) => void;
}

/** Takes a key from a file of the user's; it stays in the pane's memory and is written nowhere. */
export const KeyFile = ({ label, chosen, onChoose }: KeyFileProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { keyFile } = words.integrity;
  const labelId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { refused, read } = useTextFile((name, pem) => onChoose({ name, pem }));
  return (
    <Field label={{ children: label, id: labelId }} size="small">
      <div role="group" aria-labelledby={labelId} className={styles.file}>
        <Button size="small" onClick={() => input.current?.click()}>
          {keyFile.choose}
        </Button>
        <Caption1 className={styles.text}>{chosen?.name ?? keyFile.none}</Caption1>
        {chosen && (
          <Button size="small" appearance="subtle" onClick={() => onChoose(null)}>
            {keyFile.remove}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept=".pem,.key,.pub"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) read(file);
            target.value = "";
          }}
        />
        {refused && <Said>{refused}</Said>}
      </div>
    </Field>
  );
};
