import { pane as english } from "../strings/en-US/pane";
import { pane as chinese } from "../strings/zh-CN/pane";

/** What the page says when it is opened outside Excel, where no language is known. */
export const NotInExcel = () => (
  <main className="boot">
    <p>{chinese.notInExcel}</p>
    <p lang="en">{english.notInExcel}</p>
  </main>
);
