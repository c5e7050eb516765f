import { Card, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { PlacedGroup } from "../src/taskpane/integrity/PlacedGroup";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import type { NoPack, PackFound } from "../src/workflows/pack-of-files";
import { checkWords } from "./words";

/** How the files of a pack stand to its slip, or why that cannot be said. */
export const PackReport = ({ pack }: { readonly pack: PackFound | NoPack }) => {
  const { language } = usePaneLanguage();
  const { pack: say } = checkWords(language);
  return (
    <Card role="article" aria-label={say.title}>
      <Subtitle2 as="h2" style={{ margin: 0 }}>
        {say.title}
      </Subtitle2>
      {pack.kind === "pack" ? <FilesOfPack pack={pack} /> : <Wrong text={say.several} />}
    </Card>
  );
};

const Wrong = ({ text }: { readonly text: string }) => (
  <MessageBar intent="error" layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);

const FilesOfPack = ({ pack: { files, attachment } }: { readonly pack: PackFound }) => {
  const { language } = usePaneLanguage();
  const { pack: say } = checkWords(language);
  const others = files.filter(({ status }) => status !== "same").length;
  return (
    <>
      {others > 0 ? (
        <Wrong text={say.changed(others)} />
      ) : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say.whole(files.length)}</MessageBarBody>
        </MessageBar>
      )}
      {attachment === null && <Wrong text={say.noAttachment} />}
      <PlacedGroup
        title={say.files(files.length)}
        items={files.map(({ name, status }) => ({
          where: { name },
          text: say.statuses[status],
          tone: status === "same" ? "plain" : "wrong",
        }))}
      />
    </>
  );
};
