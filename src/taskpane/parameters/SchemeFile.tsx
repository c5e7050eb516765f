import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Checked } from "../../workflows/check-workbook";
import type { ParameterEntries } from "../../workflows/enter-parameters";
import { schemeFileEntries, schemeFileText } from "../../workflows/scheme-file";
import { Delivery } from "../delivery/Delivery";
import { usePaneLanguage } from "../pane-language";
import { Said } from "../Said";
import { useTextFile } from "../use-text-file";

interface SchemeFileProps {
  readonly checked: Checked;
  readonly disabled: boolean;
  readonly onEnter: (entries: ParameterEntries) => void;
}

/** Saves the body's choices as a small file and loads them again. */
export const SchemeFile = ({ checked, disabled, onEnter }: SchemeFileProps) => {
  const { words } = usePaneLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [noScheme, setNoScheme] = useState("");
  const { refused, read } = useTextFile((name, text) => {
    const entries = schemeFileEntries(text);
    setNoScheme(entries ? "" : words.parameters.noScheme(name));
    if (entries) onEnter(entries);
  });
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: "6px" }}>
      <div style={{ display: "flex", gap: "6px", flexWrap: "wrap" }}>
        <Button size="small" onClick={() => setShown(schemeFileText(checked))}>
          {words.parameters.saveScheme}
        </Button>
        <Button size="small" disabledFocusable={disabled} onClick={() => input.current?.click()}>
          {words.parameters.loadScheme}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label={words.parameters.loadScheme}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) read(file);
          target.value = "";
        }}
      />
      {(refused || noScheme) && <Said>{refused || noScheme}</Said>}
      {shown !== null && (
        <Delivery
          files={[{ name: "tanping-scheme.json", type: "application/json", content: shown }]}
          copy={{ label: words.parameters.saveScheme, text: shown }}
        />
      )}
    </div>
  );
};
