import { useSignal } from "@preact/signals";
import { fragmentOfDraft } from "../state/fragment.ts";
import { t } from "../texts/speak.ts";

function address(): string {
  return location.href.replace(/#.*$/, "") + fragmentOfDraft();
}

/** Copies the address; where the browser does not let a page do so, shows it to be copied. */
export function Share() {
  const said = useSignal<"" | "copied" | "by-hand">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      said.value = "copied";
    } catch {
      said.value = "by-hand";
    }
  };
  return (
    <div class="share">
      <button type="button" class="button" onClick={copy}>
        {t("share")}
      </button>
      <div role="status" class={said.value === "" ? "visually-hidden" : "share-said"}>
        {said.value === "copied" && <p>{t("shared")}</p>}
        {said.value === "by-hand" && (
          <label>
            {t("shareByHand")}
            <input class="input" readOnly value={address()} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
        {said.value !== "" && (
          <button
            type="button"
            class="link"
            onClick={() => {
              said.value = "";
            }}
          >
            {t("close")}
          </button>
        )}
      </div>
    </div>
  );
}
