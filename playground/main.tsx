import { effect } from "@preact/signals";
import { render } from "preact";
import { Page } from "./parts/page.tsx";
import { followFragment } from "./state/fragment.ts";
import { followAnswer } from "./state/insight.ts";
import { language } from "./state/language.ts";
import { followTheme } from "./state/theme.ts";
import { t } from "./texts/speak.ts";

followFragment();
followTheme();
effect(() => {
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
  document.title = t("title");
});
render(<Page />, document.getElementById("page") as HTMLElement);
followAnswer();
