import {
  Button,
  Display,
  LargeTitle,
  makeStyles,
  Subtitle1,
  Text,
  tokens,
} from "@fluentui/react-components";
import { use } from "react";
import { validityText } from "../../strings/validity-text";
import { laterWordsOf } from "../../strings/words-of";
import { presentedResult } from "../../workflows/present-result";
import { nameOfCategory } from "../../workflows/shown/show-profile";
import { usePaneLanguage } from "../pane-language";
import { Bar } from "../result/charts/Bar";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "24px",
    maxWidth: "1100px",
    margin: "0 auto",
    padding: "5vh 5vw",
    "& h1, & h2": { margin: 0 },
    "@media print": { padding: 0 },
  },
  grade: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "32px" },
  stars: { color: tokens.colorPaletteMarigoldForeground2, letterSpacing: "8px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    "& th, & td": { textAlign: "left", padding: "6px 12px 6px 0", fontWeight: "inherit" },
    "& td:last-child": { textAlign: "right", whiteSpace: "nowrap", padding: 0 },
    "& svg": { height: "22px" },
  },
  name: { width: "32%" },
  unprinted: { "@media print": { display: "none" } },
});

/** Asked for as soon as the page is there: it has nothing of its own to show. */
const asked = presentedResult();

/** The result for everybody in the room to see, and to print on one page. */
export const Presentation = () => {
  const styles = useStyles();
  const { words, language, grades, wording } = usePaneLanguage();
  const { present, profile } = laterWordsOf(language).result;
  const shown = use(asked);
  if (!shown) return <Text>{present.nothing}</Text>;
  const { resultLines: result } = words;
  const { organisation, score, stars, formula, qualitative, quantitative, intensity } = shown;
  const grade = grades[shown.grade][shown.gradeNames];
  const lines = [
    [result.composite, `${formula} = ${score}`],
    [result.qualitative, qualitative],
    [result.quantitative, quantitative],
    [result.intensity, intensity],
    [result.validity, shown.validity && validityText(shown.validity, language).value],
  ].filter(([, value]) => value);
  return (
    <main className={styles.page}>
      <LargeTitle as="h1">{organisation}</LargeTitle>
      <div className={styles.grade}>
        <Display>{score}</Display>
        <Display className={styles.stars} aria-hidden>
          {"★".repeat(stars)}
        </Display>
        <LargeTitle>{grade}</LargeTitle>
      </div>
      <table className={styles.table} aria-label={words.tabs.result}>
        <tbody>
          {lines.map(([label, value]) => (
            <tr key={label}>
              <th scope="row" className={styles.name}>
                {label}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Subtitle1 as="h2">{profile.title}</Subtitle1>
      <table className={styles.table} aria-label={profile.title}>
        <tbody>
          {shown.categories.map(({ id, share, maximum, score: earned }) => (
            <tr key={id}>
              <th scope="row" className={styles.name}>
                {id} {wording(nameOfCategory(id), ({ tableA1 }) => tableA1[id])}
              </th>
              <td>
                <Bar from={0} to={share} />
              </td>
              <td>
                {earned} / {maximum}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text>{present.counts}</Text>
      <div className={styles.unprinted}>
        <Button onClick={() => print()}>{present.print}</Button>
      </div>
    </main>
  );
};
