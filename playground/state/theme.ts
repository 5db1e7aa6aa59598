import { effect, signal } from "@preact/signals";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const KEY = "laowu-rules/theme";

function kept(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return themes.find((each) => each === theme) ?? "auto";
  } catch {
    // Some browsers refuse to keep anything for a page that is opened from a file.
    return "auto";
  }
}

export const theme = signal<Theme>(kept());

export function followTheme(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
    try {
      localStorage.setItem(KEY, theme.value);
    } catch {
      // As above: the choice then lasts until the page is closed.
    }
  });
}
