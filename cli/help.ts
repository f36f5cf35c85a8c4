export const help = `Finds what should not leave in texts, with the scanner of the extension.

  npm run -s scan -- [options] [FILE...]

Without a FILE, or where FILE is "-", the text comes from standard input. Texts are UTF-8, or UTF-16 with a byte
order mark; the mark is no part of the text. Values are shown masked, always.

  --jsonl               FILEs hold one {"id":…,"text":…} a line; blank lines are skipped. For each, in order, one
                        {"id":…,"findings":[{"detector":…,"start":…,"end":…,"likelihood":…,"reasons":[…]}]} a line
                        is printed. start and end count UTF-16 code units of the text as it was given.
  --policy FILE         What this policy (JSON, comments allowed) does not allow, with the action it asks for on a company account that
                        allows no training. On others its minimum actions may ask for more.
  --min-likelihood X    Nothing less sure than X: VERY_UNLIKELY, UNLIKELY, POSSIBLE, LIKELY or VERY_LIKELY.
                        Not written: what the policy says, otherwise LIKELY.
  --detectors A,B       Only findings of these: ids, categories, or "all". Those that find everyday things (e-mail
                        addresses, for example) look only when they are named here or by the policy, "all" included.
                        The others always take part, because what they see says what a number is not.
  --help                This text.

Without --jsonl a line says file:line:column, detector, likelihood, masked value, reasons. Lines and columns count from
1, columns in UTF-16 code units.

Exit code: 0 nothing found, 1 something found (with --jsonl 0 for both), 2 nothing was scanned: a sentence on standard
error says why, and standard output stays empty.
`;
