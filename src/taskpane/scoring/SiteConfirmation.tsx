import { Field, Select } from "@fluentui/react-components";
import { siteAnswerOf, type SiteAnswer } from "../../workflows/site-answer";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";
import type { ScoringStore } from "./scoring-store";

interface SiteConfirmationProps {
  readonly item: ShownItem;
  readonly store: ScoringStore;
}

/** Whether the item's site point was confirmed; nothing where there is no point. */
export const SiteConfirmation = ({ item, store }: SiteConfirmationProps) => {
  const { words } = usePaneLanguage();
  const { columns, siteAnswers } = words.scoring;
  if (store.valueOf(item.id, "site") === null) return null;
  return (
    <Field label={columns.siteConfirmed} size="small" orientation="horizontal">
      <Select
        size="small"
        disabled={item.isLocked}
        value={siteAnswerOf(store.valueOf(item.id, "siteConfirmed"))}
        onChange={(_, { value }) => store.confirmSite(item.id, value as SiteAnswer)}
      >
        <option value="" />
        {(["yes", "no"] as const).map((answer) => (
          <option key={answer} value={answer}>
            {siteAnswers[answer]}
          </option>
        ))}
      </Select>
    </Field>
  );
};
