/** An application of examples/applications: a request, and what it is about. */
interface Example {
  readonly about: { readonly zh: string; readonly en: string };
  readonly request: {
    readonly policy: string;
    readonly matter: string;
    readonly asOf: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly readings?: Readonly<Record<string, string>>;
  };
}

/** The applications by policy, then by matter. None here: the build puts in those that stand in the folder. */
export const examples: Readonly<Record<string, Readonly<Record<string, Example>>>> = {};
