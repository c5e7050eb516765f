import {
  Button,
  FluentProvider,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Beginning } from "./begin";
import type { CopyPlace } from "./files/kept-copies";
import type { Editor } from "./entry/use-editor";
import { useFiles } from "./files/use-files";
import { besideAddress } from "./files/beside-address";
import { useKeeping } from "./files/use-keeping";
import { keepWidth } from "./frame/pane-width";
import { PaneFrame } from "./frame/PaneFrame";
import { useParts } from "./keys/use-parts";
import type { PageData } from "./page-data";
import { PageDialog, type PageNotice } from "./PageDialog";
import { writePageOptions, type PageOptions, type PaneStorage } from "./page-options";
import { drawPicture } from "./picture/draw-picture";
import { AddinGroups } from "./ribbon/AddinGroups";
import { FileGroup } from "./ribbon/FileGroup";
import { firstPane, readManifest } from "./ribbon/read-manifest";
import { SaveMark } from "./ribbon/SaveMark";
import { SettingsMenu } from "./ribbon/SettingsMenu";
import { TitleBar } from "./ribbon/TitleBar";
import { UndoGroup } from "./ribbon/UndoGroup";
import { sentencesIn, SentencesContext } from "./strings/use-sentences";
import { fluentThemes } from "./theme";
import { Workspace } from "./Workspace";

interface PageProps {
  readonly firstOptions: PageOptions;
  readonly manifest: XMLDocument;
  readonly paneOrigin: string;
  readonly data: PageData;
  readonly beginning: Beginning;
  readonly copyPlace: CopyPlace;
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
  // Its menus stand over the sheet.
  over: { position: "relative", zIndex: 1 },
  ribbon: {
    display: "flex",
    height: "86px",
    padding: "0 6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: "flex", flex: "1 1 0", minHeight: 0 },
});

/** The whole page: a small Excel around the open book, and the add-in's pane. */
export const Page = (props: PageProps) => {
  const { firstOptions, manifest, paneOrigin, data, beginning, copyPlace } = props;
  const styles = useStyles();
  const byArrows = useArrowNavigationGroup({ axis: "horizontal", tabbable: true });
  const [options, setOptions] = useState(firstOptions);
  const { language, theme } = options;
  const say = sentencesIn[language];
  const originOf = (storage: PaneStorage): string =>
    storage === "kept" ? location.origin : paneOrigin;
  const origins = { page: location.origin, pane: originOf(options.storage) };
  const ribbon = readManifest(manifest, language, origins);
  const [notice, setNotice] = useState<PageNotice | null>(beginning.greeting);
  const [pane, setPane] = useState(() => (beginning.pane === "open" ? firstPane(ribbon) : null));
  const editor = useRef<Editor>(null);
  const files = useFiles({
    first: beginning.open,
    language,
    tell: setNotice,
    finishEntry: (then) => (editor.current ? editor.current.confirm(then) : then()),
  });
  const { open } = files;
  const kept = useKeeping(open, copyPlace);
  const parts = useParts(files.download);
  const { pageRef, ribbonRef, entranceRef, focusSheet, leavePane } = parts;

  const change = (part: Partial<PageOptions>): void => {
    const changed = { ...options, ...part };
    keepWidth(changed.paneWidth);
    history.replaceState(null, "", writePageOptions(changed));
    setOptions(changed);
    setPane((url) => url && url.replace(originOf(options.storage), originOf(changed.storage)));
  };
  const openBeside = (file: Uint8Array<ArrayBuffer> | null): void => {
    const address = besideAddress(options, file);
    const show = (): boolean => window.open(address, "_blank") !== null;
    if (!show()) setNotice({ kind: "question", text: say.openBeside, onYes: () => void show() });
  };
  return (
    <SentencesContext value={say}>
      <title>{data.title[language]}</title>
      <FluentProvider theme={fluentThemes[theme]}>
        <div
          ref={pageRef}
          className={styles.page}
          lang={language}
          onKeyDown={parts.onKeyDown}
          onMouseDown={parts.onMouseDown}
        >
          <TitleBar name={open.name} mark={<SaveMark open={open} kept={kept} />}>
            <Button
              appearance="transparent"
              style={{ color: "inherit" }}
              onClick={() => setNotice({ kind: "welcome" })}
            >
              {say.welcome}
            </Button>
            <SettingsMenu options={options} onChange={change} />
          </TitleBar>
          <section aria-label={say.ribbon} className={styles.over}>
            <div role="tablist" className={styles.tabs}>
              <span role="tab" aria-selected className={styles.tab}>
                {say.home}
              </span>
            </div>
            <div
              ref={ribbonRef}
              role="toolbar"
              aria-label={say.home}
              className={styles.ribbon}
              {...byArrows}
            >
              <FileGroup
                files={files}
                samples={data.samples}
                language={language}
                onDownload={() => {
                  files.download();
                  focusSheet();
                }}
              />
              <UndoGroup open={open} onDone={focusSheet} />
              <AddinGroups
                ribbon={ribbon}
                openPane={pane}
                onPane={(url) => setPane(url === pane ? null : url)}
              />
            </div>
          </section>
          <div className={styles.body}>
            <Workspace
              key={open.id}
              book={open.book}
              watch={open.watch}
              drawing={open.drawing}
              calculator={open.calculator}
              language={language}
              editorRef={editor}
              onNotice={setNotice}
              dialog={
                notice && (
                  <PageDialog
                    notice={notice}
                    data={data}
                    language={language}
                    files={files}
                    place={copyPlace}
                    onPane={() => setPane(firstPane(ribbon))}
                    onDone={() => setNotice(null)}
                  />
                )
              }
            />
            {pane !== null && (
              <PaneFrame
                key={`${open.id} ${pane} ${language} ${theme} ${options.excel} ${options.storage}`}
                book={open.book}
                options={options}
                title={ribbon.title}
                addinId={ribbon.addinId}
                url={pane}
                documentName={open.name}
                bookWindow={{
                  save: files.download,
                  close: files.close,
                  open: openBeside,
                  picture: (of) => drawPicture(open, of, language),
                }}
                entranceRef={entranceRef}
                onExit={leavePane}
                onWidth={(paneWidth) => change({ paneWidth })}
                onClose={() => {
                  setPane(null);
                  leavePane("sheet");
                }}
              />
            )}
          </div>
        </div>
      </FluentProvider>
    </SentencesContext>
  );
};
