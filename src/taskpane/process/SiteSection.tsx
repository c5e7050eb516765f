import { Caption1, Field, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CellAddress } from "../../cells/address";
import type { SiteOrder } from "../../sheets/process/site-list";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import { showSite } from "../../workflows/shown/show-site";
import type { AssessmentStore } from "../assessment-store";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { processParts } from "./process-parts";
import { SheetButton } from "./SheetButton";
import { SitePointItem } from "./SitePointItem";

const orders = ["department", "person", "place"] as const satisfies readonly SiteOrder[];

interface SiteSectionProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** What is to be seen on site, sorted as a visit goes; its sheet to take along; and what was seen, brought back point by point. */
export const SiteSection = ({ checked, busy, store, onShow }: SiteSectionProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const { pane: say, orders: called, nowhere } = laterWordsOf(language).site;
  const [order, setOrder] = useState<SiteOrder>("department");
  const shown = useMemo(() => showSite(checked, order), [checked, order]);
  if (!shown) return null;
  return (
    <section className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h2">{say.title}</Subtitle2>
      <Caption1>{say.standing(shown)}</Caption1>
      <Field label={say.order} size="small" orientation="horizontal">
        <Select
          size="small"
          value={order}
          onChange={(_, { value }) => setOrder(value as SiteOrder)}
        >
          {orders.map((key) => (
            <option key={key} value={key}>
              {called[key]}
            </option>
          ))}
        </Select>
      </Field>
      {shown.groups.map(({ name, points }) => (
        <section key={name} aria-label={name || nowhere[order]}>
          <Text as="h3" block weight="semibold">
            {name || nowhere[order]}
          </Text>
          <ul className={styles.list}>
            {points.map((point) => (
              <SitePointItem
                key={point.item}
                checked={checked}
                point={point}
                isSealed={shown.isSealed}
                store={store}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.buttons}>
        <SheetButton
          busy={busy}
          ask={store.ask}
          make={() => later(processParts.site, (its) => its.makeSiteList(order))}
        >
          {say.make}
        </SheetButton>
      </div>
    </section>
  );
};
