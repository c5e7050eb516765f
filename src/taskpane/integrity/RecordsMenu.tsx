import {
  Caption1,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
} from "@fluentui/react-components";
import type { Checked } from "../../workflows/check-workbook";
import { showRecords, type ShownLists } from "../../workflows/shown/show-records";
import type { AssessmentStore } from "../assessment-store";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface RecordsMenuProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onOpen: AssessmentStore["openRecords"];
}

/** The lists of records, each of which is made when it is opened first. */
export const RecordsMenu = ({ checked, busy, onOpen }: RecordsMenuProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const say = words.integrity.records;
  const shown = showRecords(checked);
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h2">{say.title}</Subtitle2>
      <Caption1>{say.what}</Caption1>
      <div className={styles.buttons}>
        {/* Longer than a low pane: then it is scrolled. */}
        <Menu positioning={{ autoSize: "height", overflowBoundaryPadding: 4 }}>
          <MenuTrigger disableButtonEnhancement>
            <WriteButton disabledFocusable={busy}>{say.open}</WriteButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {shown.map((group) => (
                <ListGroup key={group.part} group={group} onOpen={onOpen} />
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </section>
  );
};

const ListGroup = ({ group, onOpen }: { group: ShownLists } & Pick<RecordsMenuProps, "onOpen">) => {
  const { words } = usePaneLanguage();
  return (
    <MenuGroup>
      <MenuGroupHeader>{words.integrity.records.parts[group.part]}</MenuGroupHeader>
      {group.lists.map(({ list, title, isThere }) => (
        <MenuItem key={list} disabled={group.isClosed && !isThere} onClick={() => onOpen(list)}>
          {title}
        </MenuItem>
      ))}
    </MenuGroup>
  );
};
