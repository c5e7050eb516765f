import { press, type Scene } from "./gallery-state";

/** Pastes a table as the source of an import, and waits until its rows are counted. */
export const paste = async (scene: Scene, table: string): Promise<void> => {
  const { words, pane } = scene;
  await press(scene, words.paste);
  await pane.getByLabel(words.pasteHere).fill(table);
  await press(scene, words.use);
  await pane.getByText(words.counts).evaluate((line) => line.scrollIntoView());
};
