import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({ pane: { padding: "12px" } });

/** The least a pane of this kind can be: what the product weighs is measured beside it. */
const Template = () => {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.pane}>
        <Field label="Text">
          <Textarea />
        </Field>
        <Button appearance="primary">Insert</Button>
      </main>
    </FluentProvider>
  );
};

void Office.onReady(() => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no #pane.");
  createRoot(element).render(<Template />);
});
