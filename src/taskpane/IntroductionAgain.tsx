import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { Introduction } from "./Introduction";
import { laterWordsOf } from "../strings/words-of";
import { usePaneLanguage } from "./pane-language";

/** Shows once more what stands before the first assessment. */
export const IntroductionAgain = () => {
  const words = laterWordsOf(usePaneLanguage().language).start;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{words.again}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <Introduction />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
