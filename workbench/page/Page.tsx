import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Notice } from "./dialogs/notice";
import { PaneFrame } from "./frame/PaneFrame";
import type { PageData } from "./page-data";
import { writePageOptions, type PageOptions } from "./page-options";
import { AddinGroups } from "./ribbon/AddinGroups";
import { FileGroup } from "./ribbon/FileGroup";
import { readManifest } from "./ribbon/read-manifest";
import { SettingsMenu } from "./ribbon/SettingsMenu";
import { TitleBar } from "./ribbon/TitleBar";
import { UndoGroup } from "./ribbon/UndoGroup";
import { sentencesIn, SentencesContext } from "./strings/use-sentences";
import { fluentThemes } from "./theme";
import { useFiles } from "./use-files";
import { Workspace } from "./Workspace";

interface PageProps {
  readonly firstOptions: PageOptions;
  readonly manifest: XMLDocument;
  readonly paneOrigin: string;
  readonly data: PageData;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  tabs: { display: "flex", padding: "0 12px", backgroundColor: tokens.colorNeutralBackground3 },
  tab: {
    padding: "7px 10px 5px",
    fontSize: "13px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
  },
  ribbon: {
    display: "flex",
    height: "86px",
    padding: "0 6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: "flex", flex: "1 1 0", minHeight: 0 },
});

/** The whole page: a small Excel around the open book, and the add-in's pane. */
export const Page = ({ firstOptions, manifest, paneOrigin, data }: PageProps) => {
  const styles = useStyles();
  const [options, setOptions] = useState(firstOptions);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [pane, setPane] = useState<string | null>(null);
  const { language, theme } = options;
  const say = sentencesIn[language];
  const files = useFiles(language, setNotice);
  const { open } = files;
  const ribbon = readManifest(manifest, language, { page: location.origin, pane: paneOrigin });

  const change = (part: Partial<PageOptions>): void => {
    const changed = { ...options, ...part };
    history.replaceState(null, "", writePageOptions(changed));
    setOptions(changed);
  };
  return (
    <SentencesContext value={say}>
      <title>{data.title[language]}</title>
      <FluentProvider theme={fluentThemes[theme]}>
        <div className={styles.page} lang={language}>
          <TitleBar name={open.name}>
            <SettingsMenu options={options} onChange={change} />
          </TitleBar>
          <div role="tablist" className={styles.tabs}>
            <span role="tab" aria-selected className={styles.tab}>
              {say.home}
            </span>
          </div>
          <div role="toolbar" aria-label={say.home} className={styles.ribbon}>
            <FileGroup files={files} samples={data.samples} language={language} />
            <UndoGroup open={open} />
            <AddinGroups
              ribbon={ribbon}
              openPane={pane}
              onPane={(url) => setPane(url === pane ? null : url)}
            />
          </div>
          <div className={styles.body}>
            <Workspace
              key={open.id}
              book={open.book}
              watch={open.watch}
              calculator={open.calculator}
              language={language}
              notice={notice}
              onNotice={setNotice}
            />
            {pane !== null && (
              <PaneFrame
                key={`${open.id} ${pane} ${language} ${theme} ${options.excel}`}
                book={open.book}
                options={options}
                title={ribbon.title}
                addinId={ribbon.addinId}
                url={pane}
                documentName={open.name}
                onClose={() => setPane(null)}
              />
            )}
          </div>
        </div>
      </FluentProvider>
    </SentencesContext>
  );
};
