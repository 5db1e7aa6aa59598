import { t } from "../texts/speak.ts";
import { Assumptions } from "./assumptions.tsx";
import { AuthorityAndMatter } from "./authority-and-matter.tsx";
import { Award } from "./award.tsx";
import { Criteria } from "./criteria.tsx";
import { FactsForm } from "./facts-form.tsx";
import { Ignored } from "./ignored.tsx";
import { Letterhead } from "./letterhead.tsx";
import { Masthead } from "./masthead.tsx";
import { Missing } from "./missing.tsx";
import { NameParts } from "./name-parts.tsx";
import { Notices } from "./notices.tsx";
import { PrintedDraft } from "./printed-draft.tsx";
import { Readings } from "./readings.tsx";
import { Sheet } from "./sheet.tsx";
import { Verdict } from "./verdict.tsx";
import { VerdictBar } from "./verdict-bar.tsx";
import { Way } from "./way.tsx";
import { WhatIf } from "./what-if.tsx";

/** The desk of an official: what is asked on the left, the answer in the middle, what could be otherwise on the right. */
export function Page() {
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("verdict")?.focus()}>
        {t("skipToVerdict")}
      </button>
      <Masthead />
      <VerdictBar />
      <main class="desk">
        <section class="pane pane-draft" aria-label={t("facts")}>
          <AuthorityAndMatter />
          <FactsForm />
        </section>
        <article class="pane pane-answer" aria-label={t("verdict")}>
          <Letterhead />
          <Notices />
          <Verdict />
          <NameParts />
          <Criteria />
          <Award />
          <Sheet />
          <Ignored />
          <PrintedDraft />
          <p class="colophon">
            {t("privacy")} {t("notAdvice")}
          </p>
        </article>
        <aside class="pane pane-otherwise" aria-label={t("whatIf")}>
          <Missing />
          <Way />
          <Readings />
          <Assumptions />
          <WhatIf />
        </aside>
      </main>
    </>
  );
}
