import { monitoringTable, recordsTable } from "../../src/sheets/defined-names";
import { laterWordsOf, wordsOf } from "../../src/strings/words-of";
import { lockTables } from "./by-others";
import { openCard, press, toPart, toTop, type GalleryState } from "./gallery-state";

/** The next assessment from the last, many assessments at once, and a sealing that was left halfway. */
export const nextStates: readonly GalleryState[] = [
  {
    name: "next",
    says: {
      "zh-CN": "下一次评价：先回答，再看逐项去向",
      "en-US": "The next assessment: what changed, and what becomes of each item",
    },
    book: "new",
    go: async (scene) => {
      const { pane, language } = scene;
      const { pane: say, answers, questions } = laterWordsOf(language).next;
      await press(scene, say.open);
      await pane
        .getByRole("group", { name: say.file })
        .locator("input[type=file]")
        .setInputFiles(`dist/sample/example.${language}.xlsx`);
      await press(scene, say.look);
      for (const question of ["boundary", "base_year", "scheme"] as const)
        await pane
          .getByRole("radiogroup", { name: questions[question] })
          .getByRole("radio", { name: question === "base_year" ? answers.changed : answers.same })
          .check();
      await pane.locator("summary", { hasText: say.preview }).click();
      await toPart(pane.getByRole("region", { name: say.title }).getByRole("heading").first());
    },
  },
  {
    name: "last",
    says: {
      "zh-CN": "下一次评价：卡片旁是上次的评价",
      "en-US": "The next assessment: the card beside the last judgement",
    },
    go: async (scene) => {
      await press(scene, laterWordsOf(scene.language).next.pane.run);
      await scene.pane.getByRole("searchbox").waitFor();
      await openCard(scene, "4.2.1");
    },
  },
  {
    name: "overview",
    says: { "zh-CN": "多组织评价总览", "en-US": "Overview of many organisations" },
    book: "new",
    go: async (scene) => {
      const { pane, language } = scene;
      const say = laterWordsOf(language).rollupPane;
      await press(scene, say.open);
      const section = pane.getByRole("region", { name: say.title });
      await section
        .locator("input[type=file]")
        .setInputFiles([
          `dist/sample/example.${language}.xlsx`,
          "test/data/crafted/genuine-sealed.xlsx",
          "test/data/crafted/wrong-crc.xlsx",
        ]);
      await press(scene, say.run);
      await section.locator(".fui-MessageBar").waitFor();
      await toPart(section);
    },
  },
  {
    name: "half-sealed",
    says: {
      "zh-CN": "上次封签没有做完，已恢复",
      "en-US": "A sealing that was left halfway, put right",
    },
    book: "example",
    go: async (scene) => {
      const { page, pane, language } = scene;
      await lockTables(scene, [monitoringTable, recordsTable("nonconformities")]);
      await pane.locator("html").evaluate(() => location.reload());
      await pane.getByText(wordsOf(language).pane.unlocked(scene.words.monitoring)).waitFor();
      await page.mouse.move(0, 0);
      await toTop(scene);
    },
  },
];
