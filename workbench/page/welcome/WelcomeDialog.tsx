import {
  Button,
  CompoundButton,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import type { Files } from "../files/use-files";
import { useFilePicker } from "../files/use-file-picker";
import type { PageData } from "../page-data";
import type { Language } from "../page-options";
import { newIcon, openIcon, sampleIcon } from "../ribbon/icons";
import { useSentences } from "../strings/use-sentences";
import { rememberWelcome } from "./was-welcomed";

interface WelcomeDialogProps {
  readonly data: PageData;
  readonly language: Language;
  readonly files: Files;
  onPane(): void;
  onDone(): void;
}

const useStyles = makeStyles({
  surface: { maxWidth: "520px" },
  content: { display: "flex", flexDirection: "column", gap: "10px" },
  text: { margin: "0 0 6px", lineHeight: tokens.lineHeightBase400 },
  action: { justifyContent: "flex-start", maxWidth: "none", textAlign: "start" },
  standIn: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The first look: what this is, and three ways in, each with the pane beside the workbook. */
export const WelcomeDialog = (props: WelcomeDialogProps) => {
  const { data, language, files, onPane, onDone } = props;
  const styles = useStyles();
  const say = useSentences();
  const picker = useFilePicker((file) => {
    onDone();
    files.openFile(file, onPane);
  });
  useEffect(rememberWelcome, []);
  const { welcome, samples } = data;
  const sample = samples[0];
  const actions = [
    ...(sample
      ? [
          {
            label: say.samples,
            why: say.sampleWhy(sample.title[language]),
            icon: sampleIcon,
            act: () => {
              onDone();
              files.openSample(sample, onPane);
            },
          },
        ]
      : []),
    {
      label: welcome.begin[language],
      why: welcome.beginWhy[language],
      icon: newIcon,
      act: () => {
        onDone();
        files.startNew(onPane);
      },
    },
    { label: say.open, why: say.openWhy, icon: openIcon, act: picker.pick },
  ];
  return (
    <Dialog open onOpenChange={onDone}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{welcome.title[language]}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{welcome.text[language]}</p>
            {actions.map(({ label, why, icon, act }, index) => (
              <CompoundButton
                key={label}
                className={styles.action}
                appearance={index === 0 ? "primary" : "secondary"}
                autoFocus={index === 0}
                icon={icon}
                secondaryContent={why}
                onClick={act}
              >
                {label}
              </CompoundButton>
            ))}
            {picker.input}
            <p className={styles.standIn}>{say.standInWhy}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onDone}>{say.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
