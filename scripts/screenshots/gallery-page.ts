import { spokenFile } from "../spoken/spoken-file";
import { galleryStates } from "./gallery-states";
import { pictureOf, type Language, type Look } from "./look";

export const galleryPath = "docs/gallery.md";

const languages: readonly Language[] = ["zh-CN", "en-US"];
const themes: readonly Look["theme"][] = ["light", "dark"];

/** How wide the pane is in the pictures of a theme. */
const panes: Readonly<Record<Look["theme"], Look["pane"]>> = { light: 350, dark: 320 };

/** Every look in which the gallery is photographed. */
export const galleryLooks: readonly Look[] = languages.flatMap((language) =>
  themes.map((theme) => ({ language, theme, pane: panes[theme] })),
);

const intro = `# 图集 · Gallery

窗格的每个画面和状态：中文、英文，浅色、深色。由 \`npm run screenshots gallery\` 拍摄并写成本页；屏幕阅读器在其中读到什么，由 \`npm run spoken\` 写成，测试逐行核对。使用方法见[使用指南](guide.md)。

Every screen and state of the pane, in Chinese and English, light and dark. Photographed, and this page written, by \`npm run screenshots gallery\`; what a screen reader finds there is written by \`npm run spoken\`, and held line by line by a test. How to use them: [the guide](guide.md).
`;

/** The page of all pictures, as it stands in the docs. */
export const galleryPage = (): string =>
  [
    intro,
    ...galleryStates.map(({ name, says }) => {
      const cells = galleryLooks.map((look) => {
        const file = pictureOf(`gallery/${name}`, look).replace("docs/", "");
        return `![${says[look.language]}](${file})`;
      });
      const spoken = languages.map((language) => {
        const file = spokenFile(name, language).replace("docs/", "");
        return `[${language}](${file})`;
      });
      return `## ${says["zh-CN"]} · ${says["en-US"]}\n\n${cells.join(" ")}\n\n屏幕阅读器读到的 · What a screen reader finds: ${spoken.join(" · ")}\n`;
    }),
  ].join("\n");
