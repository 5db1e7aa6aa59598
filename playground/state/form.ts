import { computed } from "@preact/signals";
import { formGroups } from "../policy/form-groups.ts";
import { asOf, matter, policy } from "./draft.ts";

/** The form of the matter that is chosen; made once, whatever is typed into it. */
export const form = computed(() => formGroups(policy.value, matter.value, asOf.value));
