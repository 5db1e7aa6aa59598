import { type Language, language } from "../state/language.ts";
import { theme, themes } from "../state/theme.ts";
import { t } from "../texts/speak.ts";
import { Choice } from "./choice.tsx";
import { Share } from "./share.tsx";

const languages: readonly (readonly [Language, string])[] = [
  ["zh", "中文"],
  ["en", "English"],
];

export function Masthead() {
  return (
    <header class="masthead">
      <h1 class="masthead-title">
        <span class="masthead-seal" aria-hidden="true" />
        {t("title")}
      </h1>
      <p class="masthead-note">{t("subtitle")}</p>
      <div class="masthead-tools">
        <Choice
          name="language"
          label={t("language")}
          options={languages}
          chosen={language.value}
          choose={(chosen) => {
            language.value = chosen;
          }}
        />
        <Choice
          name="theme"
          label={t("theme")}
          options={themes.map((each) => [each, t(`theme.${each}`)] as const)}
          chosen={theme.value}
          choose={(chosen) => {
            theme.value = chosen;
          }}
        />
        <Share />
        <button type="button" class="button" onClick={() => print()}>
          {t("print")}
        </button>
      </div>
    </header>
  );
}
