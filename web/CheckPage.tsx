import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { languages, type Language } from "../src/strings/language";
import { KeyFile, type ChosenKey } from "../src/taskpane/integrity/KeyFile";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import type { NoPack, PackFound } from "../src/workflows/pack-of-files";
import { checkGiven, type Checked } from "./check-given";
import { FileReport } from "./FileReport";
import { droppedFiles, givenFiles, type NamedFile } from "./given-files";
import { PackReport } from "./PackReport";
import { checkWords } from "./words";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    maxWidth: "760px",
    margin: "0 auto",
    padding: "24px 16px",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: "16px" },
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    padding: "32px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Takes workbooks, and a slip with them, and says of each what was found. */
export const CheckPage = ({ onLanguage }: { readonly onLanguage: (its: Language) => void }) => {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const say = checkWords(language);
  const input = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState<ChosenKey | null>(null);
  const [checked, setChecked] = useState<readonly Checked[]>([]);
  const [pack, setPack] = useState<PackFound | NoPack | null>(null);
  const [reading, setReading] = useState("");
  const other = languages.find((its) => its !== language) ?? language;
  const take = async (files: readonly NamedFile[]) => {
    setPack(null);
    setChecked([]);
    await checkGiven(await givenFiles(files), key?.pem ?? null, {
      onPack: setPack,
      onReading: setReading,
      onChecked: (its) => setChecked((before) => [...before, its]),
    });
    setReading("");
  };
  // Beside the page as well: else the browser would open the file in the page's place.
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    if (event.type === "drop" && event.dataTransfer)
      void droppedFiles(event.dataTransfer).then(take);
  });
  useEffect(() => {
    const kinds = ["dragover", "drop"] as const;
    const heard = (event: DragEvent) => drop(event);
    for (const kind of kinds) document.addEventListener(kind, heard);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, heard);
    };
  }, []);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Title3 as="h1" style={{ margin: 0 }}>
          {say.title}
        </Title3>
        <Button appearance="subtle" lang={other} onClick={() => onLanguage(other)}>
          {say.other}
        </Button>
      </header>
      <Body1 as="p" style={{ margin: 0 }}>
        {say.what}
      </Body1>
      <Body1 as="p" style={{ margin: 0 }}>
        {say.stays}
      </Body1>
      {!isSecureContext && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say.insecure}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.drop}>
        <Body1>{say.drop}</Body1>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {say.choose}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".xlsx,.xlsm,.xltx,.json,.txt,.zip,.docx,.pdf"
          onChange={({ target }) => {
            void take([...(target.files ?? [])].map((file) => ({ name: file.name, file })));
            target.value = "";
          }}
        />
      </div>
      <KeyFile label={say.publicKey} chosen={key} onChoose={setKey} />
      <div role="status">
        {reading !== "" && <Spinner label={`${say.reading} ${reading}`} />}
        {reading === "" && checked.length > 0 && say.read(checked.length)}
      </div>
      {pack && <PackReport pack={pack} />}
      {checked.map((its, index) => (
        <FileReport key={index} checked={its} />
      ))}
    </main>
  );
};
