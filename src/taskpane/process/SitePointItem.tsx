import { Caption1, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../cells/address";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import type { ShownPoint } from "../../workflows/shown/show-site";
import type { AssessmentStore } from "../assessment-store";
import { usePaneLanguage } from "../pane-language";
import { isFormKept } from "../use-kept-form";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";
import { VisitForm, visitForm } from "./VisitForm";

interface SitePointItemProps {
  readonly checked: Checked;
  readonly point: ShownPoint;
  readonly isSealed: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** A point of the visit: what is to be seen, whether it was, what was recorded, and the form that brings it back. */
export const SitePointItem = ({ checked, point, isSealed, store, onShow }: SitePointItemProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).site.pane;
  const [open, setOpen] = useState(() => !isSealed && isFormKept(checked, visitForm(point)));
  return (
    <li className={styles.text}>
      <Link as="button" onClick={() => onShow(point.where)}>
        {point.item}
      </Link>{" "}
      {point.point}
      <Caption1 block>{say.answers[point.confirmed]}</Caption1>
      {point.siteRecord.split("\n").map((line, index) => (
        <Caption1 key={index} block>
          {line}
        </Caption1>
      ))}
      {!isSealed && !open && (
        <WriteButton
          size="small"
          aria-label={say.bringOf(point.item)}
          onClick={() => setOpen(true)}
        >
          {say.bring}
        </WriteButton>
      )}
      {open && (
        <VisitForm checked={checked} point={point} store={store} onClose={() => setOpen(false)} />
      )}
    </li>
  );
};
