import type { PageData } from "@tanping/workbench/page/page-data";

/** What the stand-in for Excel is told of this add-in. */
export const workbenchData: PageData = {
  title: { "zh-CN": "碳评工作台", "en-US": "Tanping workbench" },
  icon: "/assets/icon-32.png",
  manifest: "/manifest.xml",
  samples: [
    {
      title: { "zh-CN": "示范热电有限公司", "en-US": "Example Heat and Power" },
      file: {
        "zh-CN": "/sample/example.zh-CN.xlsx",
        "en-US": "/sample/example.en-US.xlsx",
      },
    },
  ],
};
