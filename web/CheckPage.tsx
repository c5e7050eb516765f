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
import { RollupForm } from "./RollupForm";
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

/** What is said of the files that were given last. */
interface Shown {
  /** How often files were given. */
  readonly round: number;
  readonly pack: PackFound | NoPack | null;
  readonly checked: readonly Checked[];
  /** The file that is being read; "" at the end. */
  readonly reading: string;
}

const nothing: Shown = { round: 0, pack: null, checked: [], reading: "" };

/** Takes workbooks, and a slip or a pack with them, and says of each what was found. */
export const CheckPage = ({ onLanguage }: { readonly onLanguage: (its: Language) => void }) => {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const say = checkWords(language);
  const input = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState<ChosenKey | null>(null);
  const [shown, setShown] = useState(nothing);
  const latest = useRef(0);
  const other = languages.find((its) => its !== language) ?? language;
  const take = async (files: readonly NamedFile[]) => {
    const round = (latest.current += 1);
    // Whoever gives others meanwhile sees those.
    const show = (change: (before: Shown) => Partial<Shown>) => {
      if (round === latest.current) setShown((before) => ({ ...before, ...change(before) }));
    };
    show(() => ({ ...nothing, round }));
    await checkGiven(await givenFiles(files), key?.pem ?? null, {
      onPack: (pack) => show(() => ({ pack })),
      onReading: (reading) => show(() => ({ reading })),
      onChecked: (its) => show(({ checked }) => ({ checked: [...checked, its] })),
    });
    show(() => ({ reading: "" }));
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
  const { round, pack, checked, reading } = shown;
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
      {reading === "" && checked.length > 1 && <RollupForm key={round} checked={checked} />}
      {checked.map((its, index) => (
        <FileReport key={`${round} ${index}`} checked={its} />
      ))}
    </main>
  );
};
