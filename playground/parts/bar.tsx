interface BarProps {
  readonly atLeast: number;
  readonly atMost: number;
  readonly max: number;
}

/** Points that are sure, points that may still come, and what the sheet offers. The figures stand beside it. */
export function Bar({ atLeast, atMost, max }: BarProps) {
  const share = (points: number) => `${max === 0 ? 0 : (points / max) * 100}%`;
  return (
    <span class="bar" aria-hidden="true">
      <span class="bar-possible" style={{ left: share(atLeast), width: share(atMost - atLeast) }} />
      <span class="bar-sure" style={{ width: share(atLeast) }} />
    </span>
  );
}
