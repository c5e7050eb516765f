import { Button, Caption1, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import { showPlan, type ShownPlan } from "../../workflows/shown/show-plan";
import type { AssessmentStore } from "../assessment-store";
import { later } from "../later";
import { InParts } from "../InParts";
import { usePaneLanguage } from "../pane-language";
import { FigureTable } from "../result/FigureTable";
import { useSectionStyles } from "../use-section-styles";
import { processParts } from "./process-parts";
import { SheetButton } from "./SheetButton";

interface PlanSectionProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly store: AssessmentStore;
}

/** The plan by time, department, clause and assessor, what it leaves open, and its sheet as a grid. */
export const PlanSection = ({ checked, busy, store }: PlanSectionProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).plan.pane;
  const [open, setOpen] = useState(false);
  const shown = useMemo(() => showPlan(checked, language), [checked, language]);
  if (!shown) return null;
  return (
    <section className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h2">{say.title}</Subtitle2>
      <Gaps gaps={shown.gaps} />
      {open && <Visits visits={shown.visits} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setOpen(!open)}>
          {open ? say.hide : say.show}
        </Button>
        <SheetButton
          busy={busy}
          ask={store.ask}
          make={() => later(processParts.plan, (its) => its.makePlanGrid())}
        >
          {say.make}
        </SheetButton>
      </div>
    </section>
  );
};

const Gaps = ({ gaps }: Pick<ShownPlan, "gaps">) => {
  const styles = useSectionStyles();
  const say = laterWordsOf(usePaneLanguage().language).plan.pane;
  if (gaps.length === 0) return <Caption1>{say.none}</Caption1>;
  return (
    <details>
      <summary>
        <Text>{say.gaps(gaps.length)}</Text>
      </summary>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </details>
  );
};

const Visits = ({ visits }: Pick<ShownPlan, "visits">) => {
  const say = laterWordsOf(usePaneLanguage().language).plan.pane;
  const { time, department, clause, assessor } = say.columns;
  return (
    <InParts items={visits}>
      {(part) => (
        <FigureTable label={say.table} columns={[time, department, clause, assessor]}>
          {part.map((visit, index) => (
            <tr key={index}>
              <th scope="row">{visit.time}</th>
              <td>{visit.department}</td>
              {/* A clause's number is read whole. */}
              <td style={{ overflowWrap: "normal" }}>{visit.clause}</td>
              <td>{visit.assessor}</td>
            </tr>
          ))}
        </FigureTable>
      )}
    </InParts>
  );
};
