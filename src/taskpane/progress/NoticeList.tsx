import { Text } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import type { Notice } from "../../faults/notice";
import { noticeText } from "../../strings/sentences";
import { usePaneLanguage } from "../pane-language";
import { PlacedItems } from "../PlacedItems";

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly onShow: (at: CellAddress) => void;
}

/** What is worth a word and withholds nothing. */
export const NoticeList = ({ notices, onShow }: NoticeListProps) => {
  const { words, language } = usePaneLanguage();
  const title = words.problems.notices(notices.length);
  const items = notices.map((its) => ({
    where: its.where,
    text: noticeText(its, language),
    tone: "plain" as const,
  }));
  return (
    <section aria-label={title}>
      <Text as="h2" block weight="semibold">
        {title}
      </Text>
      <PlacedItems items={items} onShow={onShow} />
    </section>
  );
};
