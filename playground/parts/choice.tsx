interface ChoiceProps<Option extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [Option, string])[];
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
  readonly describedBy?: string | undefined;
}

/** A few options side by side, of which one is chosen: radio buttons that look like one switch. */
export function Choice<Option extends string>({
  name,
  label,
  options,
  chosen,
  choose,
  describedBy,
}: ChoiceProps<Option>) {
  return (
    <div class="choice" role="radiogroup" aria-label={label} aria-describedby={describedBy}>
      {options.map(([option, text]) => (
        <label key={option} class="choice-option">
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => choose(option)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
