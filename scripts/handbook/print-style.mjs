/** Calm and dense, as official tables are: lines between rows, none between columns; the same on A4 as on a screen. */
export const printStyle = `
  :root { color-scheme: light dark; --ink: #1c1917; --soft: #57534e; --line: #d6d0c4; --strong: #8a8172; --accent: #8f1d1d; --paper: #fffdf9; --tint: #f7f1ea; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e9e4da; --soft: #b3aa9c; --line: #3f3a34; --strong: #7d7467; --accent: #e08a7d; --paper: #1b1917; --tint: #272320; } }
  body { font: 15px/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; color: var(--ink); background: var(--paper); }
  h1, h2, h3 { font-family: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, Georgia, serif; line-height: 1.35; text-wrap: balance; }
  h1 { font-size: 1.75rem; margin: 4rem 0 1.25rem; padding-bottom: 0.6rem; border-bottom: 2px solid var(--accent); color: var(--accent); letter-spacing: 0.04em; }
  section:first-of-type h1 { margin-top: 0; }
  h2 { font-size: 1.3rem; margin: 2.75rem 0 0.75rem; }
  h3 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
  table { border-collapse: collapse; width: 100%; margin: 0.75rem 0 1.25rem; font-size: 0.9em; line-height: 1.5; font-variant-numeric: tabular-nums; border-top: 1.5px solid var(--strong); border-bottom: 1.5px solid var(--strong); }
  th, td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  tr + tr td, thead + tbody td { border-top: 1px solid var(--line); }
  th { color: var(--soft); font-weight: 500; }
  :lang(zh) th { white-space: nowrap; }
  h2 code { font-size: 0.7em; }
  /* A cell at the head of a row that is left blank goes on from the one above it. */
  tr + tr td:empty:nth-child(-n + 2) { border-top-color: transparent; }
  code { font: 0.85em ui-monospace, "Cascadia Mono", Consolas, monospace; color: var(--soft); }
  td:last-child code { white-space: nowrap; }
  blockquote { border-left: 3px solid var(--accent); margin: 1rem 0; padding: 0.1rem 1rem; background: var(--tint); }
  a { color: inherit; text-decoration-color: var(--strong); text-underline-offset: 0.2em; }
  a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  details { border-left: 1px solid var(--line); padding-left: 1rem; }
  @media (max-width: 40rem) { table { display: block; overflow-x: auto; } th, td { min-width: 5.5em; } td:last-child { min-width: 0; } }
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
  @media print {
    :root { --ink: #000; --soft: #444; --line: #ccc; --strong: #666; --accent: #8f1d1d; --paper: #fff; --tint: #f6f3ef; color-scheme: light; }
    body { font-size: 10pt; margin: 0; padding: 0; max-width: none; }
    h1 { break-before: page; margin-top: 0; } section:first-of-type h1 { break-before: auto; }
    h2, h3 { break-after: avoid; } tr, blockquote { break-inside: avoid; } thead { display: table-header-group; }
  }
`;
