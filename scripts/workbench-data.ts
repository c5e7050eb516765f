import type { PageData } from "@tanping/workbench/page/page-data";
import { samples } from "./samples/samples";

/** What the stand-in for Excel is told of this add-in. */
export const workbenchData: PageData = {
  title: { "zh-CN": "碳评工作台", "en-US": "Tanping workbench" },
  icon: "/assets/icon-32.png",
  manifest: "/manifest.xml",
  samples: samples.map(({ title, file }) => ({
    title,
    file: {
      "zh-CN": `/sample/${file}.zh-CN.xlsx`,
      "en-US": `/sample/${file}.en-US.xlsx`,
    },
  })),
};
