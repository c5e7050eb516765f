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
import { usePaneLanguage } from "./pane-language";

/** Shows once more what stands before the first assessment. */
export const IntroductionAgain = () => {
  const { words } = usePaneLanguage();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{words.start.again}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.start.title}</DialogTitle>
          <DialogContent>
            <Introduction />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.start.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
