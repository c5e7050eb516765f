import { Button, Caption1, Field } from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";

interface UserFileFieldProps {
  readonly label: string;
  /** The endings that are offered, ".json,.txt". */
  readonly accept: string;
  readonly chosen: { readonly name: string } | null;
  readonly onChoose: (file: File | null) => void;
  /** What is said of the file. */
  readonly children?: ReactNode;
}

/** Takes a file of the user's as it is; it is read when it is needed, and written nowhere. */
export const UserFileField = ({
  label,
  accept,
  chosen,
  onChoose,
  children,
}: UserFileFieldProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { keyFile } = words.integrity;
  const labelId = useId();
  const input = useRef<HTMLInputElement>(null);
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
          accept={accept}
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onChoose(file);
            target.value = "";
          }}
        />
        {children}
      </div>
    </Field>
  );
};
