import type { Beginning } from "./begin";
import { NoticeDialog } from "./dialogs/NoticeDialog";
import type { Notice } from "./dialogs/notice";
import type { CopyPlace, KeptCopy } from "./files/kept-copies";
import type { Files } from "./files/use-files";
import type { PageData } from "./page-data";
import type { Language } from "./page-options";
import { WelcomeDialog } from "./welcome/WelcomeDialog";

/** Whatever stands in a box over the page. */
export type PageNotice = Notice | NonNullable<Beginning["greeting"]>;

interface PageDialogProps {
  readonly notice: PageNotice;
  readonly data: PageData;
  readonly language: Language;
  readonly files: Files;
  readonly place: CopyPlace;
  onPane(): void;
  onDone(): void;
}

/** The box over the page: the welcome, what was left unsaved, or what Excel says. */
export const PageDialog = ({ notice, files, place, ...rest }: PageDialogProps) => {
  const { language, onDone } = rest;
  if (notice.kind === "welcome") return <WelcomeDialog files={files} {...rest} />;
  const said = "copy" in notice ? offerOf(notice.copy, files, place) : notice;
  return <NoticeDialog notice={said} language={language} onDone={onDone} />;
};

const offerOf = (copy: KeptCopy, files: Files, place: CopyPlace): Notice => ({
  kind: "kept",
  name: copy.name,
  time: copy.time,
  onRestore: () => {
    place.adopt(copy);
    files.bringBack(copy);
  },
  onDecline: () => {
    place.adopt(copy);
    void place.forget();
  },
});
