import { loadLaterWords } from "../strings/load-words";

/** Loads a part of the pane together with the words it is shown with, which are not among the first. */
export const withLaterWords = async <Part>(load: Promise<Part>): Promise<Part> => {
  const [part] = await Promise.all([load, loadLaterWords()]);
  return part;
};
